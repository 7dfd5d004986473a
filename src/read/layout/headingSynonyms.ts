import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { printable } from '../../finding/printable.js';
import type { Where } from '../../finding/where.js';
import { cellWhere } from '../sheetRow.js';
import type { Column } from './column.js';
import type { Header } from './header.js';
import { headingKey } from './headingKey.js';
import { plainHeading } from './plainHeading.js';
import type { SheetField } from './sheetField.js';
import { sheetFieldNames } from './sheetFieldNames.js';
import type { SheetMapping } from './sheetMapping.js';

/**
 * Fields whose headings all say the same. The heading of a period may say more than the usual one (截至日期), that of a
 * region its level (盟市), and those of targets and baselines are not read.
 */
const interchangeable: ReadonlySet<SheetField> = new Set([
  'indicatorId',
  'indicator',
  'component',
  'regionCode',
  'value',
  'unit',
  'status',
  'missingReason',
  'source',
]);

/** Columns whose heading is understood and is not the usual one. A heading that the caller has mapped stays as it is. */
export function headingSynonyms(
  { rows, columns }: Header,
  { columns: mapped = {} }: SheetMapping,
  place: Where,
): Finding[] {
  const [row, below] = rows;
  if (!row || below) return [];
  const keys = new Set(Object.keys(mapped).map(headingKey));
  return columns.flatMap((column) => {
    const { index, header } = column;
    const isTheirs = index < 0 || keys.has(headingKey(header)) || typeof row.cells[index] !== 'string';
    const usual = isTheirs ? null : usualHeading(column);
    if (usual === null) return [];
    return finding('sheet/headingSynonym', cellWhere(place, row, index, header), { seen: header, usual });
  });
}

/** The usual heading with the bracket of this one; `null` when it is the usual one. */
function usualHeading({ field, header, period }: Column): string | null {
  if (!interchangeable.has(field) || period !== undefined) return null;
  const { zh, en } = sheetFieldNames[field].label;
  const { name } = plainHeading(header);
  if ([zh, en, field].some((usual) => plainHeading(usual).name === name)) return null;
  const [bracket = ''] = /[（([［][^（([［]*$/.exec(header) ?? [];
  const usual = (/\p{Script=Han}/u.test(name) ? zh : field) + bracket;
  // What cannot be shown as it is cannot be offered either.
  return printable(usual) === usual ? usual : null;
}
