import { describe, expect, it } from 'vitest';
import { safeParseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { safeParseProgressRecordBytes } from '../../src/parse/parseProgressRecordBytes.js';
import { readObservationSheet } from '../../src/parse/readObservationSheet.js';
import { openFile } from '../../src/read/openFile.js';
import { illustrativeLines } from '../../src/report/assess/illustrativeLines.js';
import { dataNotice } from '../../src/report/evaluation/dataNotice.js';
import { reportWorkbook } from '../../src/report/index.js';
import type { WorkbookSheet } from '../../src/write/workbook.js';
import { writeWorkbook } from '../../src/write/writeWorkbook.js';
import { utf8 } from '../read/utf8.js';
import { sampleReport } from '../report/reportSample.js';
import { plan } from '../report/sample.js';
import { planWith } from '../smallPlan.js';

const table = '指标名称,年份,完成值\n满意度,2022,82.5\n满意度,2023,84.9\n';
const sentence = '示例数据，非真实统计';

/** What is said of a file, and by which row; and how many of its figures are read. */
async function heard(file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? utf8(file) : file;
  const read = await safeParseObservationBytes(bytes, planWith());
  if (!read.ok) return read.findings;
  const { isIllustrative, observations, understood } = read.value;
  const rows = 'sheets' in understood ? understood.sheets.map(({ illustrativeRow }) => illustrativeRow) : [];
  return [isIllustrative, ...rows, observations.length];
}

const noticesOf = (isIllustrative: boolean) => {
  const notice = dataNotice(isIllustrative);
  return { isIllustrative, notices: notice ? [notice] : [] };
};

const sheetOf = (name: string, rows: readonly (readonly (string | number)[])[]): WorkbookSheet => ({
  name,
  columns: [{ width: 20 }, { width: 20 }, { width: 20 }],
  rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  merged: rows.flatMap(({ length }, row) =>
    length === 1 ? [{ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: 2 }] : [],
  ),
});
const workbookOf = (...sheets: WorkbookSheet[]) =>
  writeWorkbook({ title: '完成情况', language: 'zh', sheets });
const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(','));

describe('a sheet says that its figures are made up', () => {
  it('in a row above its header', async () => {
    expect(await heard(`${sentence},,\n${table}`)).toEqual([true, 1, 2]);
    expect(await heard(`指标完成情况（示例数据）,,\n单位：市局,,\n${table}`)).toEqual([true, 1, 2]);
    expect(await heard(`单位：市局,,【示例数据】\n${table}`)).toEqual([true, 1, 2]);
  });

  it('in a row below its figures, which is no row of data', async () => {
    const file = `${table}\n${sentence}\n`;
    expect(await heard(file)).toEqual([true, 5, 2]);
    const { findings } = await safeParseObservationBytes(utf8(file), planWith());
    expect(findings.map(({ message }) => message.zh)).toEqual([
      `第 5 行：没有读取“${sentence}”：写明这是示例数据。`,
    ]);
  });

  it('also where a comma that nobody quoted parts the sentence', async () => {
    expect(await heard(`Illustrative figures, not actual results\n${table}`)).toEqual([true, 1, 2]);
    expect(await heard(`${table}示例数据,非真实统计\n`)).toEqual([true, 4, 2]);
  });

  it('parted by tabs', async () => {
    expect(await heard(`${sentence}\n${table.replaceAll(',', '\t')}`)).toEqual([true, 1, 2]);
  });

  it('in a workbook, where a merged cell goes across', async () => {
    expect(await heard(await workbookOf(sheetOf('表', [[sentence], ...rows])))).toEqual([true, 1, 2]);
    expect(await heard(await workbookOf(sheetOf('表', [...rows, [sentence]])))).toEqual([true, 4, 2]);
  });

  it('and so of all that is read with it', async () => {
    const [first, second] = [sheetOf('甲', rows), sheetOf('乙', [[sentence], ...rows])];
    expect(await heard(await workbookOf(first, second))).toEqual([true, undefined, 1, 4]);
  });

  it.each(['zh', 'en'] as const)('in the words of our own reports: %s', async (language) => {
    const notice = dataNotice(true)?.[language] ?? '';
    const lines = [notice, ...illustrativeLines(true, language)];
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(await heard(`"${line}"\n${table}`)).toEqual([true, 1, 2]);
      expect(await heard(await workbookOf(sheetOf('表', [[line], ...rows])))).toEqual([true, 1, 2]);
    }
  });

  it('and our own workbook of a report says so to whoever reads it', async () => {
    const read = async (isIllustrative: boolean) => {
      const workbook = reportWorkbook(
        { ...sampleReport(), ...noticesOf(isIllustrative) },
        { language: 'zh' },
      );
      const [first] = workbook.sheets;
      const bytes = await writeWorkbook({ ...workbook, sheets: first ? [first] : [] });
      const file = await openFile(bytes, {});
      if (file.format === 'json') throw new Error('a workbook is no JSON');
      // A report has a column of its own sort of status.
      return (await readObservationSheet(file, plan, { mapping: { columns: { 状态: null } } })).value;
    };
    expect(await read(true)).toMatchObject({ isIllustrative: true });
    expect(await read(false)).toMatchObject({ isIllustrative: null });
  });

  it('of work, too', async () => {
    const sheet = `${sentence}\n目标,进展情况,填报日期\npatents-2025,推进中,2023-12-31\n`;
    const read = await safeParseProgressRecordBytes(utf8(sheet), planWith());
    expect(read).toMatchObject({ ok: true, value: { isIllustrative: true } });
  });
});

describe('a sheet does not say so', () => {
  it('by other words, or by a remark on one figure', async () => {
    expect(await heard(`指标完成情况（示例）,,\n${table}`)).toEqual([null, undefined, 2]);
    const remarks = '指标名称,年份,完成值,备注\n满意度,2023,84.9,示例数据\n';
    expect(await heard(remarks)).toEqual([null, undefined, 1]);
  });

  it('by another sheet that is passed over, such as a pattern to fill in', async () => {
    const pattern = sheetOf('填报示例', [[sentence], ['填写人', '日期', '说明']]);
    expect(await heard(await workbookOf(sheetOf('表', rows), pattern))).toEqual([
      null,
      undefined,
      undefined,
      2,
    ]);
  });
});
