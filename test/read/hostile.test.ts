import { describe, expect, it } from 'vitest';
import { safeParseObservationBytes } from '../../src/parse/parseObservationBytes.js';
import { safeParsePlanBytes } from '../../src/parse/parsePlanBytes.js';
import { largestWhole } from '../../src/read/bytes/largestWhole.js';
import { partsOf } from '../fuzz/workbooks.js';
import { planWith } from '../smallPlan.js';
import { archiveOf, textRow, workbookOf } from './archive.js';
import { gigabyteAfter } from './gigabyteAfter.js';
import { figuresOf, rowsRead, toldBy } from './rowsRead.js';

describe('a cell of a gigabyte', () => {
  it.each([
    ['CSV', 'a.csv', '指标,年份,数值\n满意度,2023,84.9\n满意度,2024,', '3 row/tooLarge'],
    ['CSV, in quotes', 'a.csv', '指标,年份,数值\n满意度,2023,84.9\n满意度,2024,"', '3 row/tooLarge'],
    ['NDJSON', 'a.ndjson', '{"指标":"满意度","年份":2023,"数值":84.9}\n{"指标":"', '2 row/tooLarge'],
  ])(
    'ends the reading of %s where it is too long, after the rows before it',
    async (_, file, start, told) => {
      const { source, megabytesRead } = gigabyteAfter(start);
      const read = await rowsRead(source, { file });
      expect(figuresOf(read)).toEqual(['满意度 2023 84.9']);
      expect(toldBy(read)).toEqual([told]);
      // A row may have 16 million characters.
      expect(megabytesRead()).toBeLessThan(20);
    },
  );
});

describe('a file that is too large to be held', () => {
  const large = new Uint8Array(largestWhole + 1);

  it('is refused before it is looked at, as a plan and as a workbook', async () => {
    expect(safeParsePlanBytes(large, { file: 'a.json' }).findings.map(({ code }) => code)).toEqual([
      'file/tooLarge',
    ]);
    large.set([0x50, 0x4b, 0x03, 0x04]);
    expect(toldBy(await rowsRead(large))).toEqual(['file/tooLarge']);
  });
});

describe('a million columns', () => {
  it.each([
    ['CSV', 'a.csv', `指标,年份${',列'.repeat(1e6)}\n`],
    [
      'NDJSON',
      'a.ndjson',
      `{"指标":"a"}\n{${Array.from({ length: 1e6 }, (_, index) => `"${index}":1`).join(',')}}\n`,
    ],
  ])('are refused in %s', async (_, file, text) => {
    const { rows, findings } = await rowsRead(text, { file });
    expect(rows).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('sheet/tooManyColumns');
  });
});

describe('a million blank rows', () => {
  const header = '指标,年份,数值\n';

  it('may stand above a header, in text and in a workbook', async () => {
    const text = `${'\n'.repeat(1e6)}${header}满意度,2023,84.9\n`;
    expect(figuresOf(await rowsRead(text))).toEqual(['满意度 2023 84.9']);
    const rows = `${'<row/>'.repeat(1e6)}${textRow(1_000_001, '指标', '年份', '数值')}${textRow(1_000_002, '满意度', '2023', '84.9')}`;
    expect(figuresOf(await rowsRead(workbookOf(rows)))).toEqual(['满意度 2023 84.9']);
  });
});

describe('a workbook whose parts say too much', () => {
  const header = textRow(1, '指标', '年份', '数值');
  const row = textRow(2, '满意度', '2023', '84.9');

  it('may merge the whole sheet a hundred thousand times: the first merged cell counts', async () => {
    const merges = `<mergeCells>${'<mergeCell ref="D3:ALL1048576"/>'.repeat(1e5)}</mergeCells>`;
    const blank = Array.from({ length: 200 }, (_, index) => `<row r="${index + 3}"/>`).join('');
    expect(figuresOf(await rowsRead(workbookOf(header + row + blank, {}, merges)))).toEqual([
      '满意度 2023 84.9',
    ]);
  });

  it('lists one sheet twice, and is damaged: it would be read as often as it is listed', async () => {
    const good = workbookOf(header + row, { others: { 二: header + row } });
    expect((await rowsRead(good)).rows).toHaveLength(2);
    const twice = partsOf(good).map((part) => ({
      ...part,
      text: String(part.text).replace('id="s1"', 'id="s0"'),
    }));
    expect(toldBy(await rowsRead(archiveOf(twice)))).toEqual(['file/workbookDamaged']);
  });

  it('has a format, or a name of a part, that never ends', async () => {
    // What looks ahead from each of two million brackets would take hours.
    const code = '['.repeat(2e6);
    const styles = `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`;
    expect(figuresOf(await rowsRead(workbookOf(header + row, { styles })))).toEqual(['满意度 2023 84.9']);
    const target = `${'workbook'.repeat(8000)}.bin`;
    const parts = [
      {
        name: '_rels/.rels',
        text: `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${target}"/></Relationships>`,
      },
      { name: target, text: '' },
    ];
    expect(toldBy(await rowsRead(archiveOf(parts)))).toEqual(['file/kindUnsupported']);
  });

  it('has a number of a million digits, which is a text that is too long', async () => {
    const long = `<row r="2"><c r="A2" t="str"><v>满意度</v></c><c r="B2"><v>2023</v></c><c r="C2"><v>0.${'0'.repeat(1e6)}</v></c></row>`;
    const { findings } = await safeParseObservationBytes(workbookOf(header + long), planWith());
    expect(findings.map(({ code }) => code)).toEqual(['cell/tooLong']);
  });

  it('lists more formats than any has', async () => {
    const styles = `<styleSheet><cellXfs>${'<xf/>'.repeat(140_000)}</cellXfs></styleSheet>`;
    expect(toldBy(await rowsRead(workbookOf(header, { styles })))).toEqual(['file/workbookDamaged']);
  });
});
