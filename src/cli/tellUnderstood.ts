import { printable } from '../finding/printable.js';
import type { Words } from '../finding/words.js';
import type { Language } from '../model/label.js';
import type { UnderstoodJson } from '../parse/understood.js';
import type { SheetField } from '../read/layout/sheetField.js';
import { sheetFieldNames } from '../read/layout/sheetFieldNames.js';
import type { UnderstoodLines, UnderstoodTable } from '../read/understoodFile.js';
import type { UnderstoodColumn, UnderstoodSheet } from '../read/understoodSheet.js';
import type { Io } from './io.js';

/** Encodings as people call them. */
const encodings = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 (BOM)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
} as const;

/**
 * Tells on standard error how a file of figures, or of progress records, was understood, a line for each sheet that was read: its layout, its
 * header, what its columns are. What was passed over stands among the findings.
 */
export function tellUnderstood<F extends string = SheetField>(
  understood: UnderstoodTable<F> | UnderstoodLines | UnderstoodJson,
  language: Language,
  io: Io,
  labelOf: (field: F) => Words = (field) => sheetFieldNames[field as SheetField].label,
): void {
  const encoding =
    understood.encoding === null
      ? ''
      : `${encodings[understood.encoding]}${{ zh: '，', en: ', ' }[language]}`;
  if (understood.format === 'ndjson') {
    const { rowsRead } = understood;
    io.stderr(
      { zh: `NDJSON：${encoding}读取 ${rowsRead} 条`, en: `NDJSON: ${encoding}${rowsRead} read` }[language],
    );
  }
  if (!('sheets' in understood)) return;
  for (const sheet of understood.sheets.filter(({ layout }) => layout !== null)) {
    const name = sheet.sheet ?? understood.format.toUpperCase();
    const tell = { zh: sheetLineZh, en: sheetLineEn }[language];
    // The name of a sheet, and that of a result, is text from the file.
    io.stderr(printable(tell(name, encoding, sheet, labelOf), Number.POSITIVE_INFINITY));
  }
}

function sheetLineZh<F extends string>(
  name: string,
  encoding: string,
  { layout, headerRows, columns, rowsRead, illustrativeRow }: UnderstoodSheet<F>,
  labelOf: (field: F) => Words,
): string {
  const said = illustrativeRow === undefined ? '' : `；第 ${illustrativeRow} 行写明是示例数据`;
  const kind = layout === 'wide' ? '宽表' : '长表';
  const listed = byField(columns).map(
    ([field, list]) => `${labelOf(field).zh} ${list.map(columnInWords).join('、')}`,
  );
  return `“${name}”：${encoding}${kind}，表头第 ${headerRows.join('、')} 行，${listed.join('，')}；读取 ${rowsRead} 条${said}`;
}

function sheetLineEn<F extends string>(
  name: string,
  encoding: string,
  { layout, headerRows, columns, rowsRead, illustrativeRow }: UnderstoodSheet<F>,
  labelOf: (field: F) => Words,
): string {
  const said =
    illustrativeRow === undefined ? '' : `; row ${illustrativeRow} says that they are illustrative`;
  const listed = byField(columns).map(
    ([field, list]) => `${labelOf(field).en} ${list.map(columnInWords).join(' ')}`,
  );
  return `“${name}”: ${encoding}${layout}, header in row ${headerRows.join(' ')}, ${listed.join(', ')}; ${rowsRead} read${said}`;
}

/** The letter of a column, with the period that it is of. */
const columnInWords = ({ column, period }: UnderstoodColumn<string>): string =>
  period === undefined ? column : `${column}(${period})`;

function byField<F extends string>(columns: readonly UnderstoodColumn<F>[]): [F, UnderstoodColumn<F>[]][] {
  const grouped = new Map<F, UnderstoodColumn<F>[]>();
  for (const column of columns) grouped.set(column.field, [...(grouped.get(column.field) ?? []), column]);
  return [...grouped];
}
