import { describe, expect, it } from 'vitest';
import { readTableText } from '../../src/notation/readTableText.js';

const cells = (text: string) => readTableText(text).rows.map((row) => row.cells);
const codes = (text: string) => readTableText(text).findings.map(({ code }) => code);
const html = (rows: string) => `<table>${rows}</table>`;

describe('the format of a table is told by its text', () => {
  it.each([
    ['html', '<table><tr><td>指标</td></tr></table>'],
    ['markdown', '| 指标 | 2025年 |\n|---|---:|\n| 商标 | 50 |'],
    ['pipe', '指标 | 2025年\n商标 | 50'],
    ['tsv', '指标\t2025年\n商标\t50'],
    ['lines', '指标\n2025年\n商标\n50'],
  ])('%s', (format, text) => {
    expect(readTableText(text).format).toBe(format);
  });
});

describe('HTML', () => {
  it('writes merged cells out: three rows down, two columns across', () => {
    const text = html('<tr><td rowspan=3>创造</td><td colspan="2">a</td></tr><tr><td>b<td>c<tr><td>d<td>e');
    expect(cells(text)).toEqual([
      ['创造', 'a', 'a'],
      ['创造', 'b', 'c'],
      ['创造', 'd', 'e'],
    ]);
  });

  it('decodes entities once, and leaves what is none', () => {
    expect(
      cells(html('<tr><td>&lt;2</td><td>&ge;85&#37;</td></tr><tr><td>&amp;lt;</td><td>&foo; &#0;</td></tr>')),
    ).toEqual([
      ['<2', '≥85%'],
      ['&lt;', '&foo; &#0;'],
    ]);
  });

  it('takes a < that no letter follows for text', () => {
    expect(cells(html('<tr><td><2</td><td>a</td></tr><tr><td>b</td><td>c</td></tr>'))[0]).toEqual([
      '<2',
      'a',
    ]);
  });

  it('leaves comments, scripts and styles out, and reads quoted > inside a tag', () => {
    const text = html(
      '<!-- <td>x</td> --><script>"<td>"</script><tr><td title="a>b">a</td></tr><tr><td>b</td></tr>',
    );
    expect(cells(text)).toEqual([['a'], ['b']]);
  });

  it('keeps a break inside a cell as a line break', () => {
    expect(cells(html('<tr><td>a<br/>b</td></tr><tr><td><p>c</p><p>d</p></td></tr>'))).toEqual([
      ['a\nb'],
      ['c\nd'],
    ]);
  });

  it('refuses a table inside a table', () => {
    const text = html('<tr><td>a</td></tr><tr><td><table><tr><td>b</td></tr></table></td></tr>');
    expect(readTableText(text)).toMatchObject({ rows: [], findings: [{ code: 'table/nested' }] });
  });

  it('tells where markup breaks off', () => {
    expect(codes('<table><tr><td>a</td></tr><tr><td>b</td></tr><td rowspan="2')).toEqual([
      'table/damagedMarkup',
    ]);
  });

  it('refuses spans that come to more cells than a table has', () => {
    const row = '<tr><td rowspan=1000 colspan=1000>x</td></tr>';
    expect(codes(html(row.repeat(100)))).toEqual(['table/tooLarge']);
  });

  it('reads the first of several tables and says so, the words between going to the one they belong to', () => {
    const table = (name: string) => html(`<tr><td>${name}</td></tr><tr><td>${name}</td></tr>`);
    const { rows, findings } = readTableText(`标题${table('a')}<p>注：一</p><p>表2</p>${table('b')}`);
    expect(rows.map((row) => row.cells[0])).toEqual(['标题', 'a', 'a', '注：一']);
    expect(findings.map(({ code }) => code)).toEqual(['table/several']);
  });
});

describe('pipes', () => {
  it('an outer pipe frames the row, an escaped one belongs to the cell', () => {
    expect(cells('| a\\|b | c |\n| d | |')).toEqual([
      ['a|b', 'c'],
      ['d', ''],
    ]);
  });

  it('lines that only draw the frame are none of the rows', () => {
    expect(cells('┌──┬──┐\n│a│b│\n├──┼──┤\n│c│d│\n└──┴──┘')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('tabs', () => {
  it('a cell in quotation marks may hold line breaks, and rows keep the line they begin on', () => {
    expect(readTableText('a\t"b\nc"\n\nd\t"e""f"').rows).toEqual([
      { row: 1, cells: ['a', 'b\nc'] },
      { row: 4, cells: ['d', 'e"f'] },
    ]);
  });

  it('a quotation mark that is never closed is a sign like others', () => {
    expect(cells('a\t"b\nc\td')).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });
});
