import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/read/bytes/encoding.js';
import { textEncoderFor } from '../../src/write/corrected/textEncoderFor.js';
import { textRow, workbookOf } from '../read/archive.js';
import { utf8 } from '../read/utf8.js';
import { copyOf, said } from './copyOf.js';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The corrected text of a text, in UTF-8. */
const corrected = async (text: string, file = 'a.csv'): Promise<string> => {
  const bytes = utf8(text);
  return textOf((await copyOf(bytes, await said(bytes, file))).bytes);
};

const header = '指标名称,单位,年份,完成值';

describe('the corrected copy of a delimited file', () => {
  it('has narrow digits, dates for their serial numbers, and units once', async () => {
    // 45291 is 2023-12-31: 45292 is the first day of 2024, known from every spreadsheet.
    expect(
      await corrected(
        `${header}\n商标数量,件,２０２１,３０００\n商标数量,件,2022,3100件\n商标数量,件,45291,3200\n`,
      ),
    ).toBe(`${header}\n商标数量,件,2021,3000\n商标数量,件,2022,3100\n商标数量,件,2023-12-31,3200\n`);
  });

  it('has the usual headings, with their brackets', async () => {
    expect(await corrected('指标,单位,年份,实际值（件）\n商标数量,件,2021,3000\n')).toBe(
      '指标名称,单位,年份,完成值（件）\n商标数量,件,2021,3000\n',
    );
  });

  it('corrects a code that is one letter off, and nothing in a name', async () => {
    const text = 'indicatorId,period,value,status\ntrademraks,2021,3000,provisonal\n';
    expect(await corrected(text)).toBe('indicatorId,period,value,status\ntrademarks,2021,3000,provisional\n');
    const named = `${header}\n商标数,件,2021,3000\n商标数昼,件,2022,3100\n`;
    expect(await corrected(named)).toBe(named);
  });

  it('leaves a unit that only the cell says, and forms that are right', async () => {
    const text =
      '指标名称,年份,完成值\n商标数量,2021,3000件\n商标数量,2022,"3,100"\n商标数量,2023年,0.32万\n';
    expect(await corrected(text)).toBe(text);
  });

  it('leaves every other byte as it is: quotes, blanks, line ends, mark', async () => {
    const text = `\ufeff"指标名称" , 单位,年份,完成值,"备""注"\r\n商标数量,"件",2021 ,"３０００" ,"一\n二"\r"商标数量",件,2022,３１００,\r\n\r\n`;
    expect(await corrected(text)).toBe(text.replace('"３０００" ', '"3000"').replace('３１００', '3100'));
  });

  it('is the same for every place at which the bytes are cut', async () => {
    const bytes = utf8(`${header}\r\n商标数量,件,２０２１,"３０００"\r\n"商标\n数量",件,2022,３１００\r\n`);
    const read = await said(bytes);
    const { bytes: whole } = await copyOf(bytes, read);
    for (let length = 1; length <= bytes.length; length++) {
      expect((await copyOf(bytes, read, length)).bytes).toEqual(whole);
    }
  });

  it.each<Encoding>(['gb18030', 'utf-16le', 'utf-16be'])('keeps %s', async (encoding) => {
    const mark = encoding === 'gb18030' ? '' : '\ufeff';
    const encode = textEncoderFor(encoding);
    const encoded = (text: string): Uint8Array => encode(mark + text) as Uint8Array;
    const bytes = encoded('指标,单位,年份,完成值\n商标数量,件,2021,３０００\n');
    const copy = await copyOf(bytes, await said(bytes), 7);
    expect(copy.bytes).toEqual(encoded('指标名称,单位,年份,完成值\n商标数量,件,2021,3000\n'));
  });

  it('changes no cell that says something else by now', async () => {
    const read = await said(utf8(`${header}\n商标数量,件,2021,３０００\n`));
    const other = utf8(`${header}\n商标数量,件,2021,４０００\n`);
    expect(await copyOf(other, read)).toEqual({ bytes: other, changed: 0 });
  });
});

describe('the corrected copy of JSON', () => {
  it('has one key or value changed, and nothing else', async () => {
    const text =
      '{ "schemaVersion": 1, "planId": "alxa",\t"title": "t", "isIllustrative": true,\n "observations": [ {"indicatorId":"trademarks", "Period":"2021","value":3e3, "status": "Final"} ] }\n';
    expect(await corrected(text, 'a.json')).toBe(
      text.replace('"Period"', '"period"').replace('"Final"', '"final"'),
    );
  });

  it('is made line by line of NDJSON', async () => {
    const lines =
      '{"指标名称":"商标数量","年份":"２０２１","完成值": "３０００" }\r\n{"指标名称":"商标数量","年份":2022,"完成值":3100}';
    expect(await corrected(lines, 'a.ndjson')).toBe(
      lines.replace('２０２１', '2021').replace('３０００', '3000'),
    );
  });
});

describe('the corrected copy of a workbook', () => {
  const rows = (year: string, value: string): string =>
    `${textRow(1, '指标名称', '单位', '年份', '完成值')}<row r="2" ht="30"><c r="A2" t="inlineStr"><is><t>商标数量</t></is></c><c r="B2" s="0" t="inlineStr"><is><t>件</t></is></c>${year}${value}</row>`;

  it('has the cell as a number, and its sheet is otherwise the same', async () => {
    const bytes = workbookOf(
      rows(
        '<c r="C2" t="inlineStr"><is><t>２０２１</t></is></c>',
        '<c r="D2" s="1" t="inlineStr"><is><t>３０００件</t></is></c>',
      ),
      { styles: '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>' },
    );
    const before = await said(bytes);
    const copy = await copyOf(bytes, before);
    expect(copy.changed).toBe(2);
    // The second shows percent: a number there would be 300000%.
    const expected = workbookOf(
      rows('<c r="C2"><v>2021</v></c>', '<c r="D2" s="1" t="inlineStr"><is><t>3000</t></is></c>'),
    );
    const sheetOf = async (of: Uint8Array): Promise<string> => {
      const { zipDirectory } = await import('../../src/read/zip/zipDirectory.js');
      const { partText } = await import('../../src/write/part/partText.js');
      const entry = zipDirectory(of).get('xl/worksheets/sheet0.xml');
      return entry ? partText(entry, {}) : '';
    };
    expect(await sheetOf(copy.bytes)).toBe(await sheetOf(expected));
    const after = await said(copy.bytes);
    expect(after.findings).toEqual([]);
    expect(after.observations).toEqual([
      { indicatorId: 'trademarks', period: '2021', value: 3000, unit: '件', printed: '3000' },
    ]);
  });

  it('never writes over a formula', async () => {
    const formula = '<c r="D2" t="str"><f>"３"&amp;"０"</f><v>３０</v></c>';
    const bytes = workbookOf(rows('<c r="C2"><v>2021</v></c>', formula));
    const read = await said(bytes);
    expect(read.findings.map(({ code }) => code)).toEqual(['cell/notPlain']);
    expect((await copyOf(bytes, read)).changed).toBe(0);
  });
});
