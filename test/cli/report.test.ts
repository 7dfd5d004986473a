import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planIds } from '../../src/datasets/index.js';
import type { PlanReport } from '../../src/report/document/reportDocument.js';
import { callProgram } from './callProgram.js';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
const report = (plan: string, out: string, ...more: string[]) =>
  callProgram([
    'report',
    plan,
    `examples/data/${plan}-observations.json`,
    '--as-of',
    '2023-12-31',
    '-o',
    join(folder, out),
    ...more,
  ]);

describe('report', () => {
  it('writes a page, and says where', async () => {
    const { code, stdout, stderr } = await report('alxa', 'alxa.html');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(`已写入 ${join(folder, 'alxa.html')}。\n`);
    const page = readFileSync(join(folder, 'alxa.html'), 'utf8');
    expect(page).toContain('<h1>阿拉善盟“十四五”知识产权规划实施情况报告</h1>');
    // 3834 → 5000 by 2025, at 4700 at the end of 2023: 866 ÷ 1166.
    expect(page).toContain('>74.3%</td>');
    expect(page).toContain('<img src="data:image/svg+xml,');
  });

  it('writes the report as data, with its parts put together', async () => {
    const { code } = await report('alxa', 'alxa.json', '--records', 'examples/data/alxa-records.json');
    expect(code).toBe(0);
    const data = JSON.parse(readFileSync(join(folder, 'alxa.json'), 'utf8')) as PlanReport;
    const trademarks = data.paths.find(({ targetId }) => targetId === 'trademarks-2025');
    expect(trademarks?.observed.map(({ value }) => value)).toEqual([4120, 4410, 4700]);
    expect(data.work.map(({ type }) => type)).toEqual(['project', 'protectionAction']);
    expect(data.rollUps.map(({ by }) => by)).toEqual(['dimension']);
    expect(data.commitments.map(({ targetId }) => targetId)).toContain('protection-service-centre');
    expect(data.warnings?.length).toBeGreaterThan(0);
  });

  it.each(planIds)('writes the page of %s, in English', async (id) => {
    const { code } = await report(id, `${id}.html`, '--lang', 'en');
    expect(code).toBe(0);
    const page = readFileSync(join(folder, `${id}.html`), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('ILLUSTRATIVE DATA');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('must be told where to write, before it reads anything', async () => {
    const { code, stderr } = await callProgram(['report', 'alxa', 'no-such-file.csv']);
    expect(code).toBe(2);
    expect(stderr).toContain('--out');
  });

  it('refuses an ending that it does not know, and names those it does', async () => {
    const { code, stderr } = await report('alxa', 'alxa.docx', '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('html');
    expect(stderr).not.toContain('\n\n');
  });

  it('writes nothing from data with errors', async () => {
    const out = join(folder, 'faulty.html');
    const { code } = await callProgram([
      'report',
      'alxa',
      'examples/data/alxa-faulty.csv',
      '--as-of',
      '2023-12-31',
      '-o',
      out,
    ]);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
