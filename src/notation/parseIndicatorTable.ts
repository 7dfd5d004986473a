import type { Finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type {
  ParsedIndicatorTable,
  TableColumn,
  TableContext,
  TableGrid,
  TableIndicator,
} from './parsedIndicatorTable.js';
import { readTableText } from './readTableText.js';
import type { AboveTable } from './table/aboveOf.js';
import { aboveOf } from './table/aboveOf.js';
import { bodyOf } from './table/body/bodyOf.js';
import type { BodyRow } from './table/body/bodyRow.js';
import { columnCells } from './table/body/columnCells.js';
import { loneRows } from './table/body/loneRows.js';
import { pieceDoubts } from './table/body/pieceDoubts.js';
import { regroupLines } from './table/body/regroupLines.js';
import { spelledOut } from './table/body/spelledOut.js';
import { withoutParents } from './table/body/withoutParents.js';
import { withPartedNumbers } from './table/body/withPartedNumbers.js';
import { columnsOf } from './table/columns/columnsOf.js';
import { gridText } from './table/gridText.js';
import { findHead } from './table/head/findHead.js';
import { findLinesHead } from './table/head/findLinesHead.js';
import { isObservationSheet } from './table/isObservationSheet.js';
import { notesOf } from './table/notesOf.js';
import { nothingAbove } from './table/read/fromAbove.js';
import { indicatorIn } from './table/read/indicatorIn.js';
import { placedFindings } from './table/read/placedFindings.js';
import { tableDoubts } from './table/read/tableDoubts.js';
import type { WholeTable } from './table/read/wholeTable.js';
import { tableFinding } from './table/tableFinding.js';
import type { TableText, TextRow } from './table/text/tableText.js';

/**
 * Reads an indicator table as plans print it: which column is what, then every indicator with its unit, group,
 * attribute, starting value and targets. Categories fill down; a note below the table explains its marks; a row that
 * lost cells is put right by what its cells hold, and says so.
 *
 * @param table the text of the table (HTML, Markdown, rows parted by pipes or tabs, or every cell on a line of its own),
 * or its cells
 * @param context what is known beside the table: base year, years of the plan, indicators of which less is better
 * @returns the indicators in the order of the rows. Where the table is not enough, there is a finding and no guess;
 * without a head that is known there are no indicators
 * @example
 * parseIndicatorTable('指标\t2020年\t2025年\n商标（件）\t30\t50', { baseYear: 2020 }).indicators[0].targets[0].value // 50
 * parseIndicatorTable('指标\t2020年\t2025年\n商标（件）\t30\t50', { baseYear: 2020 }).indicators[0].unit // '件'
 * parseIndicatorTable('没有表').findings[0].code // 'table/headerMissing'
 */
export function parseIndicatorTable(
  table: string | TableGrid | readonly (readonly string[])[],
  context: TableContext = {},
): ParsedIndicatorTable {
  const text = textOf(table);
  const place = context.place ?? {};
  const findings: Finding[] = placedFindings(text.findings, place);
  const head = text.format === 'lines' ? findLinesHead(text.rows) : findHead(text.rows);
  if (!head) {
    const isRefused = findings.some(({ severity }) => severity === 'error');
    const missing = isRefused ? [] : [tableFinding('table/headerMissing', place, {})];
    return { title: null, columns: [], indicators: [], notes: [], findings: [...findings, ...missing] };
  }
  const above = aboveOf(head.above);
  const regrouped = text.format === 'lines' ? regroupLines(head) : null;
  const printed = regrouped
    ? [...regrouped.rows, ...regrouped.below.map(asBodyRow)]
    : head.body.map(asBodyRow);
  const years = yearsOf(context, above, place);
  const { columns: raw, rows } = spelledOut(regrouped?.columns ?? head.columns, printed);
  const understood = columnsOf(raw, columnCells(rows, raw), { baseYear: years.lastKnownYear, place });
  const body = bodyOf(rows, understood.columns, place);
  const notes = body.notes.flatMap(({ text: words, row }) => notesOf(words, { ...place, row }));
  const tell = (found: Finding) => findings.push(found);
  if (isObservationSheet(raw, above.title)) tell(tableFinding('table/observations', place, {}));
  for (const found of understood.findings) tell(found);
  const whole: WholeTable = {
    columns: understood.columns,
    unit: above.unit,
    notes,
    lowerIsBetter: context.lowerIsBetter ?? null,
    years: { baseYear: context.baseYear ?? null, period: years.period, place },
    hasMerges: text.format === 'html' || (typeof table === 'object' && 'merges' in table),
    tell,
  };
  const parted = withoutParents(withPartedNumbers(body.rows, understood.columns), understood.columns);
  const indicators = indicatorsOf(parted, whole);
  findings.push(...pieceDoubts(loneRows(parted, understood.columns), parted, understood.columns, place));
  const unread = body.findings.filter(({ code }) => code === 'table/rowUnread').length;
  findings.push(
    ...body.findings,
    ...repeatedNames(indicators),
    ...tableDoubts(indicators, unread, text.format === 'lines'),
  );
  if (indicators.length === 0) findings.push(tableFinding('table/noneRead', place, {}));
  return { title: above.title, columns: understood.columns.map(toldColumn), indicators, notes, findings };
}

function textOf(table: string | TableGrid | readonly (readonly string[])[]): TableText {
  if (typeof table === 'string') return readTableText(table);
  return gridText('rows' in table ? table : { rows: table });
}

const asBodyRow = ({ row, cells, isLoose }: TextRow): BodyRow => ({
  row,
  cells: cells.map((text) => ({ text, row })),
  ...(isLoose && { isLoose }),
});

/** The years that tell baselines from targets: those given, else those of the title. */
function yearsOf(context: TableContext, above: AboveTable, place: Where) {
  const period = context.period ?? above.period;
  const lastKnownYear = context.baseYear ?? (period ? period.firstYear - 1 : null);
  return { period, lastKnownYear, place };
}

function indicatorsOf(
  rows: readonly Parameters<typeof indicatorIn>[0][],
  whole: WholeTable,
): TableIndicator[] {
  let above = nothingAbove;
  return rows.map((row) => {
    const { indicator, left } = indicatorIn(row, whole, above);
    above = left;
    return indicator;
  });
}

function repeatedNames(indicators: readonly TableIndicator[]): Finding[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ name, partOf, category, where }) => {
    const key = JSON.stringify([name, partOf, category]);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [tableFinding('table/nameRepeated', where, { seen: name })] : [];
  });
}

const toldColumn = ({ heading, role, year, unit, isInferred }: TableColumn): TableColumn => ({
  heading,
  role,
  year,
  unit,
  ...(isInferred && { isInferred }),
});
