import type { Finding } from '../../finding/finding.js';
import { messageWithin } from '../../finding/messageWithin.js';
import { columnLetters } from '../../read/sheetRow.js';
import { xmlText } from '../part/xmlText.js';
import { cellOf, severityWords } from './cellNotes.js';
import type { NotedStyles } from './notedStyles.js';

type Language = 'zh' | 'en';

/** Name of the sheet that lists the findings. */
export const listName: Readonly<Record<Language, string>> = { zh: '校验结果', en: 'Findings' };

const columns = [
  { zh: '级别', en: 'Severity', width: 9 },
  { zh: '工作表', en: 'Sheet', width: 16 },
  { zh: '单元格', en: 'Cell', width: 9 },
  { zh: '现状', en: 'Seen', width: 20 },
  { zh: '问题', en: 'What is wrong', width: 46 },
  { zh: '应为', en: 'Expected', width: 36 },
  { zh: '办法', en: 'What to do', width: 36 },
  { zh: '编码', en: 'Code', width: 26 },
] as const;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The XML of a sheet with a row for each finding; its cell leads there.
 *
 * @param sheets names of the sheets of the workbook
 * @param note what is to be said below the list, if anything
 */
export function findingList(
  findings: readonly Finding[],
  { sheets, styles, note }: { sheets: ReadonlySet<string>; styles: NotedStyles; note: string | null },
  language: Language,
): string {
  const { list } = styles;
  const head = rowXml(
    1,
    columns.map((column) => [column[language], list.head]),
  );
  const rows = findings.map((found, index) => rowXml(index + 2, cellsOf(found, list, language)));
  const last =
    note === null
      ? ''
      : rowXml(findings.length + 3, [
          ['', list.text],
          ['', list.text],
          ['', list.text],
          ['', list.text],
          [note, list.text],
        ]);
  const links = findings.flatMap((found, index) => linkXml(found, index + 2, sheets) ?? []);
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>${head}${rows.join('')}${last}</sheetData>`,
    `<autoFilter ref="A1:${columnLetters(columns.length - 1)}${findings.length + 1}"/>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

type ListCell = readonly [text: string, style: number];

function cellsOf(found: Finding, list: NotedStyles['list'], language: Language): ListCell[] {
  const { severity, where, seen, expected, cure, code } = found;
  const { text, link } = list;
  return [
    [severityWords[severity][language], list[severity]],
    [where.sheet ?? '', text],
    [cellOf(found) ?? where.path ?? '', cellOf(found) === null ? text : link],
    [seen ?? '', text],
    [messageWithin('sheet', found)[language], text],
    [expected[language], text],
    [cure[language], text],
    [code, text],
  ];
}

/** Cells of text that no spreadsheet takes for a formula, whatever they begin with. */
function rowXml(row: number, cells: readonly ListCell[]): string {
  const xml = cells.map(
    ([text, style], column) =>
      `<c r="${columnLetters(column)}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
  );
  return `<row r="${row}" ht="${15 * linesOf(cells)}" customHeight="1">${xml.join('')}</row>`;
}

/** Lines of the cell that needs most: not every program finds the height of a row by itself. */
const linesOf = (cells: readonly ListCell[]): number =>
  Math.max(
    ...cells.map(([text], index) => Math.ceil((1.1 * widthOf(text)) / (columns[index]?.width ?? 1)) || 1),
  );

/** In narrow characters; a Chinese one takes two. */
const widthOf = (text: string): number => text.replace(/[^\0-\xff]/g, '  ').length;

function linkXml(found: Finding, row: number, sheets: ReadonlySet<string>): string | null {
  const { sheet } = found.where;
  const cell = cellOf(found);
  if (sheet === undefined || cell === null || !sheets.has(sheet)) return null;
  return `<hyperlink ref="C${row}" location="${xmlText(`'${sheet.replaceAll("'", "''")}'!${cell}`)}" display="${cell}"/>`;
}
