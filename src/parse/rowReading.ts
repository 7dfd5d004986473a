import type { Finding } from '../finding/finding.js';
import type { Observation } from '../model/observation.js';
import type { Cell } from '../read/cell.js';
import { cellText } from '../read/cell.js';
import type { SheetField } from '../read/layout/sheetField.js';
import type { Row } from '../read/row.js';
import { readFigureDetails } from './cell/figureDetails.js';
import { isPlainCell } from './cell/isPlainCell.js';
import { plainNumber } from './cell/plainNumber.js';
import { readLimited } from './cell/valueCell.js';
import type { CellReaders } from './cellReaders.js';
import type { RememberedWords } from './rememberedWords.js';
import { RowCells } from './rowCells.js';

/** What one row says. */
export interface ObservationRow {
  /** `null` when something in the row is wrong; the findings tell what. */
  readonly observation: Observation | null;
  readonly findings: readonly Finding[];
}

/** Reads a row, whose cells are told to be looked at with care where they must. */
type Reading = (row: Row, cells: RowCells) => Observation | null;

/** Where a field of a row stands. */
interface Source {
  readonly index: number;
  readonly fixed: string | undefined;
}

const nowhere: Source = { index: -1, fixed: '' };
const longestSource = 500;

/**
 * Reads rows field by field. Sheets repeat the same few names, units and times, so each is read once and remembered
 * (`rememberedWords`), and figures are mostly plain digits: of all that there is nothing to tell. A field with anything
 * else in it is read with all care, by the readers that tell findings; the other fields of its row are not.
 */
export function rowReading(readers: CellReaders, words: RememberedWords): (row: Row) => ObservationRow {
  const readings = new WeakMap<Row['columns'], Reading>();
  // Rows one below the other are mostly read by the same columns.
  let last: Row['columns'] | null = null;
  let read: Reading = () => null;
  let cells: RowCells | null = null;
  return (row) => {
    if (row.columns !== last) {
      last = row.columns;
      read = readings.get(last) ?? readingOf(last, readers, words);
      readings.set(last, read);
    }
    cells = cells ? cells.goOnTo(row) : new RowCells(row);
    const observation = read(row, cells);
    return { observation, findings: cells.findings };
  };
}

// Every cell is read before the row is given up, so that all that is wrong in it is told at once.
function readingOf(columns: Row['columns'], readers: CellReaders, words: RememberedWords): Reading {
  const at = sourcesIn(columns);
  const ofColumn = columns.get('value')?.unit;
  const figureWords = words.figures(ofColumn);
  const sourceIn = lastRemembered(plainSource);
  const detailsOf = detailFields.some((field) => columns.has(field)) ? readFigureDetails : null;
  const regionOf = (code: string, name: string): string | null =>
    (code.length === 6 ? words.code(code) : null) ?? (code + name === '' ? '' : words.region(code, name));
  return ({ cells: row }, cells) => {
    const named = words.indicator(textOf(row, at.indicatorId), textOf(row, at.indicator));
    const indicator = named?.indicator ?? readers.indicator(cells);
    const componentText = textOf(row, at.component);
    const componentId =
      componentText && (named?.component(componentText) ?? readers.component(cells, indicator) ?? '');
    const regionCode =
      regionOf(textOf(row, at.regionCode), textOf(row, at.region)) ?? readers.region(cells) ?? '';
    const period = words.period(textOf(row, at.period)) ?? readers.period(cells);
    const printed = textOf(row, at.value);
    const value = isPlainCell(row[at.value.index] ?? '') ? plainNumber(printed) : Number.NaN;
    const beside = Number.isNaN(value) ? null : figureWords(textOf(row, at.unit), textOf(row, at.status));
    const figure = beside
      ? undefined
      : readers.figure(cells, { ofColumn, ofIndicator: indicator?.unit ?? null });
    const said = beside ?? figure;
    const details = detailsOf?.(cells);
    const revisedText = textOf(row, at.revisedOn);
    const revisedOn = revisedText && (words.revisedOn(revisedText) ?? readers.revisedOn(cells) ?? '');
    const source = sourceIn(textOf(row, at.source)) ?? readLimited(cells, 'source', longestSource) ?? '';
    if (!indicator || !period || !said || cells.findings.some(({ severity }) => severity === 'error'))
      return null;
    return observationOf(
      indicator.id,
      componentId,
      regionCode,
      period,
      figure ? figure.value : value,
      said,
      figure ? figure.printed : printed,
      details,
      revisedOn,
      source,
    );
  };
}

/** What explains a figure; a sheet without these columns is not asked row by row. */
const detailFields: readonly SheetField[] = ['numerator', 'denominator', 'completionRatio'];

const sourcesIn = (columns: Row['columns']) => {
  const sourceOf = (field: SheetField): Source => {
    const column = columns.get(field);
    return column ? { index: column.index, fixed: column.fixed } : nowhere;
  };
  return {
    indicatorId: sourceOf('indicatorId'),
    indicator: sourceOf('indicator'),
    component: sourceOf('component'),
    regionCode: sourceOf('regionCode'),
    region: sourceOf('region'),
    period: sourceOf('period'),
    value: sourceOf('value'),
    unit: sourceOf('unit'),
    status: sourceOf('status'),
    revisedOn: sourceOf('revisedOn'),
    source: sourceOf('source'),
  };
};

/** Rows one below the other mostly name one source. */
function lastRemembered(read: (text: string) => string | null): (text: string) => string | null {
  let last = '';
  let made: string | null = read(last);
  return (text) => {
    if (text === last) return made;
    last = text;
    made = read(text);
    return made;
  };
}

function plainSource(text: string): string | null {
  const source = text.trim();
  return source.length > longestSource || source.includes('\ufffd') ? null : source;
}

function textOf(cells: readonly Cell[], { index, fixed }: Source): string {
  return fixed === undefined ? cellText(cells[index] ?? '') : fixed;
}

/** Absent fields are empty here. The keys stand in one order, whatever a row leaves out. */
function observationOf(
  indicatorId: string,
  componentId: string,
  regionCode: string,
  period: string,
  value: number | null,
  { unit, status, missingReason }: Pick<Observation, 'unit' | 'status' | 'missingReason'>,
  printed: string | undefined,
  details: Partial<Observation> | undefined,
  revisedOn: string,
  source: string,
): Observation {
  const isUsual = componentId === '' && regionCode !== '';
  // A row that fills every column, as those of long files do: made at once, with nothing to be added.
  if (
    isUsual &&
    unit !== undefined &&
    status !== undefined &&
    missingReason === undefined &&
    printed !== undefined &&
    details === undefined &&
    revisedOn !== '' &&
    source !== ''
  )
    return { indicatorId, regionCode, period, value, unit, status, printed, revisedOn, source };
  const seen: { -readonly [K in keyof Observation]: Observation[K] } = isUsual
    ? { indicatorId, regionCode, period, value }
    : {
        indicatorId,
        ...(componentId !== '' && { componentId }),
        ...(regionCode !== '' && { regionCode }),
        period,
        value,
      };
  if (unit !== undefined) seen.unit = unit;
  if (status !== undefined) seen.status = status;
  if (missingReason !== undefined) seen.missingReason = missingReason;
  if (printed !== undefined) seen.printed = printed;
  if (details) Object.assign(seen, details);
  if (revisedOn !== '') seen.revisedOn = revisedOn;
  if (source !== '') seen.source = source;
  return seen;
}
