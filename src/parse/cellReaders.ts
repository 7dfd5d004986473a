import { plainName } from '../finding/nearestNames.js';
import { oneSlipFrom } from '../finding/oneSlipFrom.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import { isPeriod, periodLength } from '../quantity/period.js';
import type { SheetField } from '../read/layout/sheetField.js';
import { narrowText } from './cell/narrowText.js';
import { readPeriodCell } from './cell/periodCell.js';
import { serialPeriod } from './cell/serialPeriod.js';
import type { KnownUnits } from './cell/valueCell.js';
import { readFigure } from './cell/valueCell.js';
import type { FoundIndicators } from './indicatorFinder.js';
import { indicatorFinder } from './indicatorFinder.js';
import type { RowCells } from './rowCells.js';

/** How the cells of a row are read with all that is to be said about them. */
export interface CellReaders {
  readonly indicator: (cells: RowCells) => Indicator | undefined;
  readonly component: (cells: RowCells, indicator: Indicator | undefined) => string | undefined;
  readonly region: (cells: RowCells) => string | undefined;
  readonly period: (cells: RowCells) => string | undefined;
  readonly figure: (
    cells: RowCells,
    units: KnownUnits,
  ) => Pick<Observation, 'unit' | 'status' | 'value' | 'missingReason' | 'printed'> | undefined;
  readonly revisedOn: (cells: RowCells) => string | undefined;
}

/** The readers of the cells of a plan’s observations. @param plan whose indicators, components and region are meant */
export function cellReaders(plan: Plan): CellReaders {
  const find = indicatorFinder(plan.indicators);
  return {
    indicator: (cells) => readIndicator(cells, find),
    component: readComponent,
    region: (cells) => readRegion(cells, plan),
    period: readPeriod,
    figure: readFigure,
    revisedOn: (cells) => readDay(cells, 'revisedOn'),
  };
}

/** The indicator by its id, or by its name; when both are given they must agree. */
function readIndicator(cells: RowCells, find: (name: string) => FoundIndicators): Indicator | undefined {
  const [id, name] = [cells.text('indicatorId'), cells.text('indicator')];
  if (id === '' && name === '') return cells.note('indicator', 'cell/blank', {});
  const byId =
    id === ''
      ? undefined
      : onlyOne(cells, 'indicatorId', id, find(id), (names) => oneSlipFrom(id, idsAmong(names, find)));
  if (name === '' || (id !== '' && !byId)) return byId;
  if (byId && find(name).indicators.includes(byId)) return byId;
  const byName = onlyOne(cells, 'indicator', name, find(name));
  if (!byId || !byName) return byName;
  return cells.note('indicator', 'indicator/idAndNameDisagree', { seen: name, id });
}

function onlyOne(
  cells: RowCells,
  field: SheetField,
  seen: string,
  { indicators, suggestions }: FoundIndicators,
  meantBy: (names: readonly string[]) => string | null = () => null,
): Indicator | undefined {
  const [first, ...others] = indicators;
  if (!first)
    return cells.note(field, 'indicator/unknown', { seen, suggestions, meant: meantBy(suggestions) });
  if (others.length === 0) return first;
  const candidates = indicators.map(({ id, name }) => `${name}（${id}）`);
  return cells.note(field, 'indicator/ambiguous', { seen, candidates });
}

const idsAmong = (names: readonly string[], find: (name: string) => FoundIndicators): string[] =>
  names.filter((name) => find(name).indicators.some(({ id }) => id === name));

function readComponent(cells: RowCells, indicator: Indicator | undefined): string | undefined {
  const seen = cells.text('component');
  if (seen === '' || !indicator) return undefined;
  const parts = indicator.components?.parts ?? [];
  const names = ({ id, name, englishName }: (typeof parts)[number]): string[] => [id, name, englishName];
  const matches = parts.filter((part) => names(part).some((name) => plainName(name) === plainName(seen)));
  if (matches.length === 1) return matches[0]?.id;
  return cells.note('component', 'component/unknown', { seen, known: parts.map(({ name }) => name) });
}

/** The region by its code, or by the name of the plan's own region, the only one whose name is known. */
function readRegion(cells: RowCells, { region }: Plan): string | undefined {
  const code = narrowText(cells.text('regionCode').slice(0, 100));
  if (code !== '' && !/^\d{6}$/.test(code))
    return cells.note('regionCode', 'region/codeMalformed', { seen: code });
  if (code !== '') {
    noteWide(cells, 'regionCode', code);
    return code;
  }
  const name = narrowText(cells.text('region').slice(0, 100));
  if (name === '' || /^\d{6}$/.test(name)) return name || undefined;
  const isOwn = [region.name, region.englishName].some((own) => plainName(own) === plainName(name));
  return isOwn ? region.code : cells.note('region', 'region/unknownName', { seen: name, name: region.name });
}

function readPeriod(cells: RowCells): string | undefined {
  const seen = cells.text('period');
  if (seen === '') return cells.note('period', 'cell/blank', {});
  const read = readPeriodCell(seen);
  if ('period' in read) {
    if (read.period !== seen) noteWide(cells, 'period', narrowText(seen));
    return read.period;
  }
  const day = serialPeriod(seen);
  if (day === null) return cells.note('period', read.code, { seen });
  cells.note('period', 'cell/serialNumber', { seen, day });
  return day;
}

/** Full-width signs where other programs want narrow ones. Of a merged cell its first is told. */
function noteWide(cells: RowCells, field: SheetField, plain: string): void {
  const seen = cells.text(field);
  const cell = cells.cell(field);
  if (/[\uFF01-\uFF5E]/.test(seen) && typeof cell === 'string')
    cells.note(field, 'cell/notPlain', { seen, plain });
}

function readDay(cells: RowCells, field: SheetField): string | undefined {
  const seen = cells.text(field);
  if (seen === '') return undefined;
  const read = readPeriodCell(seen);
  const isDay = 'period' in read && isPeriod(read.period) && periodLength(read.period) === 'day';
  return isDay ? read.period : cells.note(field, 'cell/notADay', { seen });
}
