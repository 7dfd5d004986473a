import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingsError } from '../../src/finding/findingsError.js';
import type { SheetRow } from '../../src/read/sheetRow.js';
import { plainRows } from '../../src/read/workbook/plainRows.js';
import { readXml } from '../../src/read/workbook/readXml.js';
import { rowHandler } from '../../src/read/workbook/rowHandler.js';
import type { WorkbookTables } from '../../src/read/workbook/workbookCell.js';
import { utf8 } from '../read/utf8.js';

const settings = { seed: 20251231, numRuns: 3000 };

const tables: WorkbookTables = {
  strings: ['满意度', '2021', ''],
  formats: [{ shows: 'number' }, { shows: 'percent' }, { shows: 'day' }],
  is1904: false,
};

/** A cell as a spreadsheet writes it, and now and then as nobody does. */
const cell = (reference: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom(0, 1, 2, 3).map((at) => `<c r="${reference}" t="s"><v>${at}</v></c>`),
    },
    {
      weight: 12,
      arbitrary: fc
        .tuple(
          fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"', ' s="9"', ' t="n"', ' s="1" t="n"'),
          fc.constantFrom('84.9', '-3', '1E-05', '45291'),
        )
        .map(([style, value]) => `<c r="${reference}"${style}><v>${value}</v></c>`),
    },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom('A', '年报', '', ' a ', '_x0041_', '>', 'a\u2028b')
        .map((text) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`),
    },
    { weight: 4, arbitrary: fc.constantFrom(`<c r="${reference}" s="1"/>`, `<c r="${reference}"></c>`, '') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...[
          `<c r="${reference}" t="str"><v>A</v></c>`,
          `<c r="${reference}" t="b"><v>1</v></c>`,
          '<c><v>1</v></c>',
        ],
        ...[
          `<c r="${reference}" t="inlineStr"><is><t>A&amp;B</t></is></c>`,
          `<c r="${reference}" t="inlineStr"><is><t>]]></t></is></c>`,
          `<c r="${reference}" t="inlineStr"><is><t>\u0001</t></is></c>`,
          `<c r="${reference}" t="inlineStr"><is><t>A</t><t>B</t></is></c>`,
          `<c r="${reference}"><f>A1</f><v>1</v></c>`,
        ],
        ...[
          `<c r="${reference}"><v></v></c>`,
          `<c r="${reference}" s=""><v>1</v></c>`,
          `<c r="ZZZ1"><v>1</v></c>`,
        ],
        ...[
          `<c  r="${reference}"><v>1</v></c>`,
          `<c r="${reference}"><v>1-2</v></c>`,
          `<c r="${reference}"><v>&#49;</v></c>`,
        ],
        ...[
          `<c r="${reference}" r="${reference}"/>`,
          `<c r="${reference}"><v>1</c></v>`,
          `<c r="ALM1"/>`,
          '<d/>',
          'text',
        ],
      ),
    },
  );

const row = (number: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom('', ' spans="1:9"', ' spans="1:9" x14ac:dyDescent="0.2"') },
        {
          weight: 1,
          arbitrary: fc.constantFrom(' a="1" a="2"', ' r="9"', ' 1="a"', ' a="&amp;"', ' a="<"', ' a'),
        },
      ),
      ...['A', 'B', 'D', 'AA'].map((letters) => cell(`${letters}${number}`)),
    )
    .map(([attributes, ...cells]) => `<row r="${number}"${attributes}>${cells.join('')}</row>`);

/** What may stand between rows: mostly nothing, or something in which no row is one. */
const between = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('', '', '\n  ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '<!-- </row><row r="9"><c r="A9"><v>9</v></c></row> -->',
        '<![CDATA[</row><row r="9"></row>]]>',
        '<row r="1"/>',
      ],
      ...[
        '<row/>',
        '<row></row>',
        '<a b="</row><row r=\'9\'></row>"/>',
        '<?a </row><row r="9"></row>?>',
        '\u0001',
      ],
    ),
  },
);

const sheet = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 8 }))
  .chain(([first, count]) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => fc.tuple(row(first + at), between))),
  )
  .chain((rows) => {
    const text = rows.flat().join('');
    return fc.oneof(
      { weight: 8, arbitrary: fc.constant(text) },
      // A sign more, or one instead of another.
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.nat(text.length), fc.constantFrom('', '"', '<', '>', '1', '/', ' '), fc.nat(1))
          .map(([at, sign, gone]) => `${text.slice(0, at)}${sign}${text.slice(at + gone)}`),
      },
    );
  });

const inWorksheet = (rows: string): string =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData><a>x</a></worksheet>`;
/** The same with a prefix, which no shortcut knows: the parser reads it all. */
const prefixed = (xml: string): string => xml.replace(/<(\/?)([a-z])/gi, '<$1x:$2');

/** The rows of a sheet that comes in pieces, and why they end. */
async function read(pieces: readonly string[]) {
  const rows: SheetRow[] = [];
  const bytes = (async function* () {
    for (const piece of pieces) yield utf8(piece);
  })();
  const handler = rowHandler(tables, {}, (one) => rows.push(one));
  try {
    for await (const _ of readXml(bytes, handler, {}));
    return { rows, ended: null };
  } catch (error) {
    if (!(error instanceof FindingsError)) throw error;
    return { rows, ended: error.findings };
  }
}

describe('rows taken out of the text of a sheet', () => {
  it('are the rows that a parser of XML reads, wherever the text is cut', async () => {
    let whole = 0;
    let broken = 0;
    await fc.assert(
      fc.asyncProperty(sheet, fc.array(fc.nat(1500), { maxLength: 3 }), async (rows, cuts) => {
        const xml = inWorksheet(rows);
        const places = [0, ...cuts.map((cut) => Math.min(cut, xml.length)), xml.length].sort((a, b) => a - b);
        const seen = await read(places.map((place, index) => xml.slice(place, places[index + 1])));
        const parsed = await read([prefixed(xml)]);
        expect(seen.ended).toEqual(parsed.ended);
        if (seen.ended) {
          broken++;
          // How many come before the fault is seen depends on the pieces; none is another.
          const count = Math.min(seen.rows.length, parsed.rows.length);
          expect(seen.rows.slice(0, count)).toEqual(parsed.rows.slice(0, count));
          return;
        }
        expect(seen.rows).toEqual(parsed.rows);
        whole += seen.rows.length;
      }),
      settings,
    );
    expect(whole).toBeGreaterThan(3000);
    expect(broken).toBeGreaterThan(100);
  });

  it('are whole when the text comes sign by sign', async () => {
    const xml = inWorksheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>\n<row r="2"><c r="A2" t="str"><v>A</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>',
    );
    expect((await read([...xml])).rows).toEqual([
      { row: 1, record: 1, cells: ['满意度'] },
      { row: 2, record: 2, cells: ['A'] },
      { row: 3, record: 3, cells: ['', { kind: 'number', text: '1', value: 1, isPercent: false }] },
    ]);
  });
});

describe('plainRows', () => {
  const rowAt = plainRows(tables);

  it('takes what spreadsheets write', () => {
    const text =
      '<row r="12" spans="1:3"><c r="A12" s="1"/><c r="B12" t="s"><v>0</v></c><c r="D12" s="1"><v>0.849</v></c></row>';
    expect(rowAt(`</row>${text}<row r="13">`, 6)).toEqual({
      number: '12',
      cells: ['', '满意度', '', { kind: 'number', text: '84.9%', value: 0.849, isPercent: true }],
      end: 6 + text.length,
    });
    // As office programs other than Excel write a number, and libraries a text.
    const others =
      '<row r="1"><c r="A1" t="n"><v>3</v></c><c r="B1" t="inlineStr"><is><t>年报</t></is></c></row>';
    expect(rowAt(others, 0)?.cells).toEqual([
      { kind: 'number', text: '3', value: 3, isPercent: false },
      '年报',
    ]);
    expect(rowAt('<row r="1"></row>', 0)).toEqual({ number: '1', cells: [], end: 17 });
  });

  it.each([
    ['that is not whole', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['without a number', '<row><c r="A1"><v>1</v></c></row>'],
    ['with an attribute twice', '<row r="1" a="1" a="1"></row>'],
    ['with its number twice', '<row r="1" r="2"></row>'],
    ['with a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['with cells that go back', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['with a cell too far to the right', '<row r="1"><c r="XFE1"/></row>'],
    ['with a formula', '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>'],
    ['with a text of its own', '<row r="1"><c r="A1" t="str"><v>1</v></c></row>'],
    ['with an entity', '<row r="1"><c r="A1"><v>&#49;</v></c></row>'],
    [
      'with a text that no cell can hold',
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`,
    ],
    ['with a number that never ends', `<row r="1"><c r="A1"><v>${'1'.repeat(40_000)}</v></c></row>`],
  ])('leaves a row %s to the parser', (_, text) => expect(rowAt(text, 0)).toBeNull());
});
