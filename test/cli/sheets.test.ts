import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWith } from '../smallPlan.js';
import { callProgram } from './callProgram.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ipr-plan-'));
  await write('plan.json', JSON.stringify(planWith()));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const fixture = (name: string) => fileURLToPath(new URL(`../read/fixtures/${name}`, import.meta.url));
const evaluate = (path: string, ...more: string[]) =>
  callProgram(['evaluate', join(folder, 'plan.json'), path, '--as-of', '2023-12-31', ...more]);

describe('evaluate reads sheets', () => {
  it('from a workbook, and says in a line how it was understood', async () => {
    const { code, stdout, stderr } = await evaluate(fixture('workbook.xlsx'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/1\.2 \(2023\)/);
    expect(stderr.split('\n')[0]).toBe(
      '“完成情况”：宽表，表头第 4、5 行，指标名称 B，单位 C，基期值 D(2020年)，目标值 E(2022年)、G(2023年)，完成值 F(2022年)、H(2023年)；读取 8 条',
    );
  });

  it('from a wide file in GB18030', async () => {
    const { code, stderr } = await evaluate(fixture('wide-gb18030.csv'), '--lang', 'en');
    expect(code).toBe(0);
    expect(stderr.split('\n')[0]).toBe(
      '“CSV”: GB18030, wide, header in row 2 3, indicator A, unit B, baseline C, value D(2021) E(2022年) F(2023年上半年), target G(2025年); 9 read; row 7 says that they are illustrative',
    );
  });

  it('and repeats in its first line what a title or a note says of the figures', async () => {
    const table = '指标名称,年份,完成值\n满意度,2023,84.9\n';
    const told = async (name: string, text: string, ...more: string[]) => {
      const { code, stdout, stderr } = await evaluate(await write(name, text), ...more);
      return { code, first: stdout.split('\n')[0], line: stderr.split('\n')[0] };
    };
    expect(await told('titled.csv', `示例数据，非真实统计,,\n${table}`)).toEqual({
      code: 0,
      first: '【示例数据】以下当前值均为演示编造，不是任何地区的实际完成情况，请勿引用。',
      line: expect.stringMatching(/读取 1 条；第 1 行写明是示例数据$/),
    });
    expect(await told('noted.csv', `${table}Illustrative figures.\n`, '--lang', 'en')).toEqual({
      code: 0,
      first: expect.stringMatching(/^\[ILLUSTRATIVE DATA\]/),
      line: expect.stringMatching(/1 read; row 3 says that they are illustrative$/),
    });
    const plain = await told('plain.csv', table);
    expect([plain.first, plain.line]).not.toEqual(
      expect.arrayContaining([expect.stringContaining('示例数据')]),
    );
    const records = await write(
      'records.csv',
      '示例数据\n目标,进展情况,填报日期\npatents-2025,推进中,2023-12-31\n',
    );
    expect(await told('plain.csv', table, '--records', records)).toMatchObject({
      first: expect.stringMatching(/^【示例数据】/),
    });
  });

  it('from tabs and from NDJSON', async () => {
    expect((await evaluate(fixture('wide.tsv'))).code).toBe(0);
    const lines =
      '{"指标":"满意度","年份":2022,"完成值":82}\n{"indicatorId":"satisfaction","period":"2023","value":84.9}\n';
    const { code, stdout, stderr } = await evaluate(await write('a.ndjson', lines));
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'NDJSON：UTF-8，读取 2 条\n' });
    expect(stdout).toMatch(/84\.9 \(2023\)/);
  });

  it('with the help of a mapping', async () => {
    const sheet = await write('own.csv', '事项,数量\n满意度,84.9\n');
    const mapping = await write(
      'mapping.json',
      JSON.stringify({ columns: { 事项: 'indicator', 数量: 'value' }, everyRow: { period: '2023' } }),
    );
    expect(await evaluate(sheet)).toMatchObject({ code: 1, stdout: '' });
    const { code, stdout } = await evaluate(sheet, '--mapping', mapping);
    expect(code).toBe(0);
    expect(stdout).toMatch(/84\.9 \(2023\)/);
  });

  it.each([
    ['{"columns": {"数量": "amount"}}', 'amount'],
    ['{"column": {}}', 'column'],
    ['{', 'JSON'],
  ])('and says what is wrong with a mapping: %s', async (text, word) => {
    const { code, stdout, stderr } = await evaluate(
      fixture('wide.tsv'),
      '--mapping',
      await write('bad.json', text),
    );
    expect(code).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(word);
  });

  it('and names the cell of what is wrong in a workbook', async () => {
    const { code, stdout, stderr } = await evaluate(fixture('long.xlsx'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    for (const cell of ['C7', 'C8', 'C10']) expect(stderr).toContain(cell);
  });
});
