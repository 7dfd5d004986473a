import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { finding } from '../../src/finding/finding.js';
import { cellText } from '../../src/read/cell.js';
import { readWorkbook } from '../../src/read/workbook/readWorkbook.js';
import { zipDirectory } from '../../src/read/zip/zipDirectory.js';
import { annotatedCopy } from '../../src/write/annotated/annotatedCopy.js';
import { partText } from '../../src/write/part/partText.js';
import { textRow, workbookOf } from '../read/archive.js';
import { utf8 } from '../read/utf8.js';
import { said } from './copyOf.js';

/** A part of a workbook as text; empty when there is none. */
const part = async (bytes: Uint8Array, path: string): Promise<string> => {
  const entry = zipDirectory(bytes).get(path);
  return entry ? partText(entry, {}) : '';
};

/** The sheets of a workbook as texts, by name. */
const sheetsOf = async (bytes: Uint8Array): Promise<Record<string, string[][]>> => {
  const sheets: Record<string, string[][]> = {};
  for (const { name, rows } of await readWorkbook(bytes)) {
    const texts: string[][] = [];
    for await (const batch of rows(() => undefined))
      texts.push(...batch.map(({ cells }) => cells.map(cellText)));
    sheets[name ?? ''] = texts;
  }
  return sheets;
};

const styles =
  '<styleSheet><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9" fontId="0" fillId="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
const rows =
  textRow(1, '指标名称', '单位', '年份', '完成值') +
  '<row r="3"><c r="A3" t="inlineStr"><is><t>商标数量</t></is></c><c r="C3"><v>2021</v></c><c r="D3" s="1"><v>0.5</v></c></row>';
const notANumber = (cell: string, row: number, sheet = '表'): Finding =>
  finding('cell/notANumber', { sheet, row, column: '完成值', cell }, { seen: '=abc' });
const skipped = finding('sheet/skipped', { sheet: '表' }, { reason: { zh: '是空的', en: 'it is empty' } });

describe('the annotated copy of a workbook', () => {
  it('colours cells and keeps their look: only the ground is another', async () => {
    const bytes = workbookOf(rows, { styles });
    const copy = await annotatedCopy(bytes, [notANumber('D3', 3)], { language: 'zh' });
    const looks = (await part(copy, 'xl/styles.xml')).match(/<xf (?:[^>]*\/>|[\s\S]*?<\/xf>)/g) ?? [];
    const [, style = ''] =
      /<c r="D3" s="(\d+)"><v>0.5<\/v><\/c>/.exec(await part(copy, 'xl/worksheets/sheet0.xml')) ?? [];
    // Fills 0 and 1 were there; 2 is that of errors.
    expect(looks[Number(style)]).toBe(
      '<xf numFmtId="9" fontId="0" fillId="2" applyFill="1"><alignment wrapText="1"/></xf>',
    );
    expect(looks.slice(0, 2)).toEqual([
      '<xf numFmtId="0"/>',
      '<xf numFmtId="9" fontId="0" fillId="1"><alignment wrapText="1"/></xf>',
    ]);
    expect(await part(copy, 'xl/styles.xml')).toContain('<fills count="5">');
  });

  it('puts cells and rows that are not in the file where they belong', async () => {
    const findings = [notANumber('B3', 3), notANumber('A2', 2), notANumber('F3', 3), notANumber('C9', 9)];
    const copy = await annotatedCopy(workbookOf(rows, { styles }), findings, { language: 'zh' });
    const cells = [...(await part(copy, 'xl/worksheets/sheet0.xml')).matchAll(/<c r="([A-Z]\d+)"/g)].map(
      ([, cell]) => cell,
    );
    expect(cells).toEqual(['A1', 'B1', 'C1', 'D1', 'A2', 'A3', 'B3', 'C3', 'D3', 'F3', 'C9']);
    // Whoever reads it again finds the same rows.
    expect((await sheetsOf(copy)).表?.map(([name]) => name)).toEqual([
      '指标名称',
      undefined,
      '商标数量',
      undefined,
    ]);
  });

  it('says the severity in words, the message and the cure, in the language asked for', async () => {
    const zh = await annotatedCopy(workbookOf(rows), [notANumber('D3', 3)], { language: 'zh' });
    expect(await part(zh, 'xl/comments1.xml')).toContain(
      '<comment ref="D3" authorId="0"><text><r><rPr><sz val="9"/></rPr><t xml:space="preserve">【错误】“=abc”不是可以识别的数字。应为一个数字',
    );
    const en = await annotatedCopy(workbookOf(rows), [notANumber('D3', 3)], { language: 'en' });
    expect(await part(en, 'xl/comments1.xml')).toContain(
      '[Error] “=abc” is not a number that can be read. Expected: One number',
    );
  });

  it('has one comment at a cell with several findings, in the colour of the gravest', async () => {
    const remark = finding('cell/notPlain', { sheet: '表', row: 3, cell: 'D3' }, { seen: '５', plain: '5' });
    const copy = await annotatedCopy(workbookOf(rows, { styles }), [remark, notANumber('D3', 3)], {
      language: 'zh',
    });
    const comments = await part(copy, 'xl/comments1.xml');
    expect(comments.match(/<comment /g)).toHaveLength(1);
    expect(comments).toMatch(/【提示】[\s\S]*\n\n【错误】/);
    expect(
      (await part(copy, 'xl/drawings/vmldrawing1.vml')).match(/<x:Row>2<\/x:Row><x:Column>3<\/x:Column>/g),
    ).toHaveLength(1);
  });

  it('adds to the comments that are there', async () => {
    const once = await annotatedCopy(workbookOf(rows), [notANumber('D3', 3)], { language: 'zh' });
    const twice = await annotatedCopy(once, [notANumber('D3', 3), notANumber('C3', 3)], { language: 'en' });
    const comments = await part(twice, 'xl/comments1.xml');
    expect([...comments.matchAll(/ref="(\w+)"/g)].map(([, cell]) => cell)).toEqual(['D3', 'C3']);
    expect(comments).toMatch(/【错误】[\s\S]*\[Error\]/);
    const shapes = await part(twice, 'xl/drawings/vmldrawing1.vml');
    expect([...shapes.matchAll(/v:shape id="(\w+)"/g)].map(([, id]) => id)).toEqual([
      '_x0000_s1025',
      '_x0000_s1026',
    ]);
    expect(Object.keys(await sheetsOf(twice))).toEqual(['表', '校验结果', 'Findings']);
  });

  it('lists all findings, those of sheets and files too, and leads to their cells', async () => {
    const copy = await annotatedCopy(workbookOf(rows), [notANumber('D3', 3), skipped], { language: 'zh' });
    expect((await sheetsOf(copy)).校验结果).toEqual([
      ['级别', '工作表', '单元格', '现状', '问题', '应为', '办法', '编码'],
      ['提示', '表', '', '', '没有读取：是空的。', skipped.expected.zh, skipped.cure.zh, 'sheet/skipped'],
      [
        '错误',
        '表',
        'D3',
        '=abc',
        '第 3 行“完成值”列（D3）：“=abc”不是可以识别的数字。',
        '应为一个数字，如 4700、1,234.5、12.5% 或 1.2万。',
        '请改为数字；没有数据时请留空或写“—”。',
        'cell/notANumber',
      ],
    ]);
    const list = await part(copy, 'xl/worksheets/findings1.xml');
    expect(list).toContain('<hyperlink ref="C3" location="&apos;表&apos;!D3" display="D3"/>');
    expect(list).not.toContain('<f>');
  });

  it('copies every other part as it is, and the same input gives the same bytes', async () => {
    const bytes = workbookOf(rows, { others: { 其他: textRow(1, '备注') } });
    const copy = await annotatedCopy(bytes, [notANumber('D3', 3)], { language: 'zh' });
    const kept = zipDirectory(copy).get('xl/worksheets/sheet1.xml');
    expect(kept?.packed).toEqual(zipDirectory(bytes).get('xl/worksheets/sheet1.xml')?.packed);
    expect(await annotatedCopy(bytes, [notANumber('D3', 3)], { language: 'zh' })).toEqual(copy);
  });

  it('comments 5 000 cells and says how many more are coloured only', async () => {
    const many = Array.from({ length: 5003 }, (_, index) => notANumber(`D${index + 3}`, index + 3));
    const copy = await annotatedCopy(workbookOf(rows), many, { language: 'zh' });
    expect((await part(copy, 'xl/comments1.xml')).match(/<comment /g)).toHaveLength(5000);
    expect((await sheetsOf(copy)).校验结果?.at(-1)?.at(-1)).toBe(
      '批注最多 5000 处，另有 3 处只着色，没有批注。',
    );
  });
});

describe('the annotated copy of a text file', () => {
  const csv = '指标名称,单位,年份,完成值,备注\n"商标\n数量",件,2021,约3,=1+1\n商标数量,件,23年,@a,-1+2\n';

  it('has the rows in their places, and every text as text', async () => {
    const { findings } = await said(utf8(csv));
    const copy = await annotatedCopy(utf8(csv), findings, { language: 'zh' });
    expect((await sheetsOf(copy)).数据).toEqual([
      ['指标名称', '单位', '年份', '完成值', '备注'],
      ['商标\n数量', '件', '2021', '约3', '=1+1'],
      ['商标数量', '件', '23年', '@a', '-1+2'],
    ]);
    expect(await part(copy, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
    const refs = [...(await part(copy, 'xl/comments1.xml')).matchAll(/ref="(\w+)"/g)].map(([, cell]) => cell);
    // Row 1: the remark that 备注 is not read; below it the figures, and the year of two digits.
    expect(refs).toEqual(['A1', 'D2', 'C3', 'D3']);
  });

  it('has a row for each object of NDJSON, and for each observation of JSON', async () => {
    const lines =
      '{"指标名称":"商标数量","年份":"2021","完成值":"约3"}\n\n{"指标名称":"商标数量","年份":2022,"完成值":4}\n';
    const read = await said(utf8(lines), 'a.ndjson');
    const copy = await annotatedCopy(utf8(lines), read.findings, { language: 'zh', file: 'a.ndjson' });
    expect((await sheetsOf(copy)).数据).toEqual([
      ['指标名称', '年份', '完成值'],
      ['商标数量', '2021', '约3'],
      ['商标数量', '2022', '4'],
    ]);
    expect(await part(copy, 'xl/comments1.xml')).toContain('ref="C2"');
    const json = `{"schemaVersion":1,"planId":"alxa","title":"t","isIllustrative":true,"observations":[{"indicatorId":"trademarks","period":"2021","value":"3"}]}`;
    const found = await said(utf8(json), 'a.json');
    const ofJson = await annotatedCopy(utf8(json), found.findings, { language: 'en', file: 'a.json' });
    expect((await sheetsOf(ofJson)).Data).toEqual([
      ['indicatorId', 'period', 'value'],
      ['trademarks', '2021', '3'],
    ]);
    expect(await part(ofJson, 'xl/comments1.xml')).toContain('ref="C2"');
  });
});
