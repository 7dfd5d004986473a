import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textRow, workbookOf } from '../read/archive.js';
import { callProgram } from './callProgram.js';

let folder = '';
const file = (name: string): string => join(folder, name);

const markdown = `专栏1 主要指标

| 指标 | 2020年 | 2025年 | 属性 |
|---|---|---|---|
| 1.专利密集型产业增加值占GDP比重（%） | 11.6* | 13.0 | 预期性 |

注：“*”为2019年值。
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-tables-'));
  await Promise.all([
    writeFile(file('table.md'), markdown),
    writeFile(file('table.csv'), '指标,单位,2020年,2025年\n商标,件,30,50\n'),
    writeFile(file('prose.txt'), '没有表\n'),
    writeFile(
      file('table.xlsx'),
      workbookOf(textRow(2, '指标', '单位', '2020年', '2025年') + textRow(4, '商标', '件', '30', '≥50')),
    ),
  ]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const readTable = (name: string, ...options: readonly string[]) =>
  callProgram(['read-table', file(name), ...options]);

describe('read-table', () => {
  it('tells how the columns were understood, the indicators and the notes', async () => {
    const { code, stdout, stderr } = await readTable(
      'table.md',
      '--years',
      '2021-2025',
      '--lower-is-better',
      '无',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('专栏1 主要指标\n');
    expect(stdout).toContain(
      '各列：指标 → 指标名称；2020年 → 基期值 2020；2025年 → 目标值 2025；属性 → 属性\n',
    );
    expect(stdout).toMatch(
      /1 {2}专利密集型产业增加值占GDP比重 +% +11\.6 \(2019\) +到2025年不低于13% +预期性/,
    );
    expect(stdout).toContain('注：“*”为2019年值。');
  });

  it('speaks English', async () => {
    const { stdout } = await readTable('table.csv', '--base-year', '2020', '--lang', 'en');
    expect(stdout).toContain('Columns: 指标 → name of the indicator; 单位 → unit; 2020年 → baseline 2020;');
  });

  it('prints everything as JSON, findings on standard error', async () => {
    const { code, stdout, stderr } = await readTable('table.csv', '--base-year', '2020', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      columns: [{ role: 'name' }, { role: 'unit' }, { role: 'baseline' }, { role: 'target' }],
      indicators: [{ name: '商标', unit: '件', baseline: { value: 30 }, targets: [{ value: 50 }] }],
      findings: [{ code: 'notation/directionMissing', where: { file: file('table.csv'), row: 2 } }],
    });
    expect(stderr).toContain('notation/directionMissing');
  });

  it('reads a workbook, rows counted as the sheet shows them', async () => {
    const { code, stdout } = await readTable('table.xlsx', '--base-year', '2020', '--format', 'json');
    const { indicators } = JSON.parse(stdout) as { indicators: unknown[] };
    expect(code).toBe(0);
    expect(indicators).toMatchObject([
      { name: '商标', where: { row: 4 }, targets: [{ comparator: 'gte', value: 50 }] },
    ]);
  });

  it('exits with 1 where there is no table, and with 2 where the call is wrong', async () => {
    const none = await readTable('prose.txt');
    expect([none.code, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('table/headerMissing');
    expect((await readTable('nothing.txt')).code).toBe(2);
    const wrong = await readTable('table.md', '--base-year', '20');
    expect([wrong.code, wrong.stderr]).toEqual([2, '选项 --base-year 应为四位年份，如 2020；现为“20”。\n']);
  });
});
