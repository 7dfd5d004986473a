import type { Observation } from '../model/observation.js';
import type { Cell } from '../read/cell.js';
import { cellText } from '../read/cell.js';
import type { SheetField } from '../read/layout/sheetField.js';
import type { Row } from '../read/row.js';
import { isPlainCell } from './cell/isPlainCell.js';
import { plainNumber } from './cell/plainNumber.js';
import type { RememberedWords } from './rememberedWords.js';

/** Where a field of a row stands. */
interface Source {
  readonly index: number;
  readonly fixed: string | undefined;
}

/** What is read here, and what a row with a figure leaves unread. A column of anything else is read with all care. */
const fields: readonly SheetField[] = [
  'indicatorId',
  'indicator',
  'component',
  'regionCode',
  'region',
  'period',
  'value',
  'unit',
  'status',
  'missingReason',
  'revisedOn',
  'source',
  'baseline',
  'target',
];

const nowhere: Source = { index: -1, fixed: '' };
const longestSource = 500;

/**
 * Reads the rows of which nothing is to be said, several times faster: sheets repeat the same few names, units and times,
 * so each is read once and remembered (`rememberedWords`). Figures are plain digits. A row with anything else in it gives
 * `null`, and is to be read with all care.
 */
export function quickRowReader(words: RememberedWords): (row: Row) => Observation | null {
  const readings = new WeakMap<Row['columns'], (cells: Row['cells']) => Observation | null>();
  // Rows one below the other are mostly read by the same columns.
  let last: Row['columns'] | null = null;
  let read: (cells: Row['cells']) => Observation | null = () => null;
  return ({ columns, cells }) => {
    if (columns !== last) {
      read = readings.get(columns) ?? quickReading(columns, words);
      readings.set(columns, read);
      last = columns;
    }
    return read(cells);
  };
}

function quickReading(
  columns: Row['columns'],
  words: RememberedWords,
): (cells: Row['cells']) => Observation | null {
  if ([...columns.keys()].some((field) => !fields.includes(field))) return () => null;
  const sourceOf = (field: SheetField): Source => {
    const column = columns.get(field);
    return column ? { index: column.index, fixed: column.fixed } : nowhere;
  };
  const figureWords = words.figures(columns.get('value')?.unit);
  const at = {
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
  const sourceIn = lastRemembered(plainSource);
  return (cells) => {
    const valueCell = cells[at.value.index] ?? '';
    if (!isPlainCell(valueCell)) return null;
    const printed = textOf(cells, at.value);
    const value = plainNumber(printed);
    if (Number.isNaN(value)) return null;
    const named = words.indicator(textOf(cells, at.indicatorId), textOf(cells, at.indicator));
    if (!named) return null;
    const componentText = textOf(cells, at.component);
    const componentId = componentText === '' ? '' : named.component(componentText);
    if (componentId === null) return null;
    const regionText = textOf(cells, at.regionCode);
    const regionCode =
      (regionText.length === 6 ? words.code(regionText) : null) ??
      regionOf(regionText, textOf(cells, at.region));
    if (regionCode === null) return null;
    const period = words.period(textOf(cells, at.period));
    if (period === null) return null;
    const figure = figureWords(textOf(cells, at.unit), textOf(cells, at.status));
    if (figure === null) return null;
    const revisedText = textOf(cells, at.revisedOn);
    const revisedOn = revisedText === '' ? '' : words.revisedOn(revisedText);
    if (revisedOn === null) return null;
    const source = sourceIn(textOf(cells, at.source));
    if (source === null) return null;
    return observationOf(
      named.indicator.id,
      componentId,
      regionCode,
      period,
      value,
      figure,
      printed,
      revisedOn,
      source,
    );
  };
  function regionOf(code: string, name: string): string | null {
    return code === '' && name === '' ? '' : words.region(code, name);
  }
}

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

/** Absent fields are empty here. The keys stand in one order, that of a row read with all care. */
function observationOf(
  indicatorId: string,
  componentId: string,
  regionCode: string,
  period: string,
  value: number,
  words: Pick<Observation, 'unit' | 'status'>,
  printed: string,
  revisedOn: string,
  source: string,
): Observation {
  const { unit, status } = words;
  // A row that fills every column, as those of long files do: made at once, with nothing to be added.
  if (
    componentId === '' &&
    regionCode !== '' &&
    unit !== undefined &&
    status !== undefined &&
    revisedOn !== '' &&
    source !== ''
  )
    return { indicatorId, regionCode, period, value, unit, status, printed, revisedOn, source };
  const seen: { -readonly [K in keyof Observation]: Observation[K] } =
    componentId === '' && regionCode !== ''
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
  seen.printed = printed;
  if (revisedOn !== '') seen.revisedOn = revisedOn;
  if (source !== '') seen.source = source;
  return seen;
}
