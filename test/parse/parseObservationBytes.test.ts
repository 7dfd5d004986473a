import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingsError } from '../../src/finding/findingsError.js';
import { parseObservationBytes, safeParseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { parsePlanBytes, safeParsePlanBytes } from '../../src/parse/parsePlanBytes.js';
import { utf8 } from '../read/utf8.js';
import { planWith } from '../smallPlan.js';

const json = JSON.stringify({
  schemaVersion: 1,
  planId: 'small',
  title: '示例数据',
  isIllustrative: true,
  observations: [{ indicatorId: 'patents', period: '2023', value: 1.2 }],
});
const codes = async (bytes: Uint8Array, file?: string) =>
  (await safeParseObservationBytes(bytes, planWith(), file === undefined ? {} : { file })).findings.map(
    ({ code }) => code,
  );

describe('the bytes of a file of observations', () => {
  it.each(['gb18030.csv', 'utf8-bom.csv', 'utf16le.txt'])('are understood: %s', async (name) => {
    const bytes = readFileSync(new URL(`../read/fixtures/${name}`, import.meta.url));
    const { observations, understood } = await parseObservationBytes(bytes, planWith(), { file: name });
    expect(observations).toEqual([
      { indicatorId: 'patents', period: '2023', value: 1.2, unit: '件', printed: '1.2' },
      { indicatorId: 'satisfaction', period: '2023', value: 84.9, unit: '分', printed: '84.9' },
      { indicatorId: 'pledge-financing', period: '2023', value: 1234.5, unit: '万元', printed: '1,234.5' },
    ]);
    expect(understood).toMatchObject({
      format: 'csv',
      sheets: [{ headerRows: [3], ignored: ['序号'] }],
      rowsRead: 3,
    });
  });

  it('are JSON when they begin like it, whatever the file is called', async () => {
    const read = await parseObservationBytes(utf8(`\n ${json}`), planWith(), { file: 'a.txt' });
    expect(read).toMatchObject({
      planId: 'small',
      title: '示例数据',
      isIllustrative: true,
      understood: { format: 'json', encoding: 'utf-8', rowsRead: 1 },
    });
    expect(read.locate(0, 'value')).toEqual({ file: 'a.txt', path: 'observations[0].value' });
    expect(read.locate(0)).toEqual({ file: 'a.txt', path: 'observations[0]' });
  });

  it('are broken JSON when the file is called so', async () => {
    expect(await codes(utf8('指标,年份'), 'a.json')).toEqual(['json/broken']);
    expect(await codes(utf8('指标,年份'), 'a.csv')).toEqual(['sheet/columnMissing']);
  });

  it('may be of no kind at all', async () => {
    expect(await codes(new Uint8Array([0xff, 0xff]))).toEqual(['file/encodingUnknown']);
    expect(await codes(utf8('{"a"'))).toEqual(['json/broken']);
    expect(await codes(utf8('{}'))).toEqual(['schemaVersion/missing']);
    await expect(parseObservationBytes(utf8(''), planWith())).rejects.toThrow(FindingsError);
  });

  it('never throw anything but findings', () => {
    const junk = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string().map(utf8), fc.json().map(utf8));
    return fc.assert(
      fc.asyncProperty(junk, async (bytes) => void (await safeParseObservationBytes(bytes, planWith()))),
      { numRuns: 1000, seed: 19 },
    );
  });
});

describe('the bytes of a plan', () => {
  it('are a plan, or all that is wrong', () => {
    expect(parsePlanBytes(utf8(JSON.stringify(planWith())))).toEqual(planWith());
    expect(safeParsePlanBytes(utf8('{'), { file: 'a.json' }).findings).toMatchObject([
      { code: 'json/broken', where: { file: 'a.json', row: 1 } },
    ]);
    expect(() => parsePlanBytes(utf8('{}'))).toThrow(FindingsError);
  });

  it('never throw anything but findings', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void safeParsePlanBytes(bytes)));
  });
});
