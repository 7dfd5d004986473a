import { oneSlipFrom } from '../../finding/oneSlipFrom.js';
import type { Observation } from '../../model/observation.js';
import type { Unit } from '../../quantity/unit.js';
import { unitFactor } from '../../quantity/unit.js';
import type { RowCells } from '../rowCells.js';
import { isFigureCell } from './isFigureCell.js';
import { blanknessOf } from './missingMark.js';
import { narrowText } from './narrowText.js';
import type { NumberCell } from './numberCell.js';
import { longestCell, readNumberCell } from './numberCell.js';
import { plainFigure } from './plainFigure.js';
import { statusNames, statusOfCell, statusWords } from './statusCell.js';

/** The part of an observation that its value, unit, status and reason cells tell together. */
type Figure = Pick<Observation, 'value' | 'unit' | 'status' | 'missingReason' | 'printed'>;

/** Units that stand for the whole sheet or series. */
export interface KnownUnits {
  /** Unit in the heading of the value column. */
  readonly ofColumn: Unit | undefined;
  /** Unit of the indicator. */
  readonly ofIndicator: Unit | null;
}

/** What the value, unit, status and reason of a row say together; `undefined` when they leave something open. */
export function readFigure(cells: RowCells, units: KnownUnits): Figure | undefined {
  const status = readStatus(cells);
  const blankness = blanknessOf(cells.text('value'));
  if (status === null || !isFigureCell(cells, 'value')) return undefined;
  if (blankness) return hasUnit(cells, units) ? readBlank(cells, blankness, status) : undefined;
  if (status === 'missing' || status === 'notApplicable') {
    return cells.note('value', 'observation/valueAndStatusDisagree', { seen: cells.text('value'), status });
  }
  return readNumber(cells, units, status);
}

/** `null` when there is a word that is no status. */
function readStatus(cells: RowCells): Observation['status'] | null {
  const text = cells.text('status');
  if (text === '') return undefined;
  const status = statusOfCell(text);
  if (!status) {
    const meant = oneSlipFrom(text, statusNames);
    cells.note('status', 'cell/statusUnknown', { seen: text, allowed: statusWords, meant });
  }
  return status;
}

/** Where the figure is gone and its unit is a number, the cells of the row have moved. */
function hasUnit(cells: RowCells, { ofIndicator, ofColumn }: KnownUnits): boolean {
  const seen = cells.text('unit');
  const read = readNumberCell(seen);
  if (!read.isNumber) return true;
  cells.note('unit', 'observation/unitNotConvertible', { seen, unit: ofIndicator ?? ofColumn ?? '' });
  return false;
}

function readBlank(
  cells: RowCells,
  blankness: 'missing' | 'notApplicable',
  stated: Observation['status'],
): Figure | undefined {
  const mark = cells.text('value');
  const isNumberStated = stated !== undefined && stated !== 'missing' && stated !== 'notApplicable';
  if (isNumberStated || (blankness === 'notApplicable' && stated === 'missing')) {
    return cells.note('value', 'observation/valueAndStatusDisagree', { seen: mark, status: stated });
  }
  const status = stated ?? blankness;
  const reason = readLimited(cells, 'missingReason', longestCell);
  const fallback = status === 'missing' ? mark || '（空白）' : undefined;
  const missingReason = reason || fallback;
  return {
    value: null,
    status,
    ...(missingReason && { missingReason }),
    ...(mark && { printed: mark }),
  };
}

function readNumber(cells: RowCells, units: KnownUnits, status: Observation['status']): Figure | undefined {
  const printed = cells.text('value');
  const read = readNumberCell(printed);
  if (!read.isNumber) return noteNoNumber(cells, read.code, printed);
  if (read.isScientific) cells.note('value', 'cell/scientificNotation', { seen: printed });
  const unit = readUnit(cells, units, read);
  if (unit === undefined) return undefined;
  return { value: read.value, ...(unit && { unit }), ...(status && { status }), printed };
}

function noteNoNumber(
  cells: RowCells,
  code: Exclude<ReturnType<typeof readNumberCell>, NumberCell>['code'],
  seen: string,
): undefined {
  if (code === 'cell/tooLong') return cells.note('value', code, { seen, limit: longestCell });
  if (code === 'value/outOfRange') {
    const bound = { zh: '在 ±10¹⁸ 以内', en: 'between −10¹⁸ and 10¹⁸' };
    return cells.note('value', code, { seen, bound });
  }
  return cells.note('value', code, { seen });
}

/** The unit of the number: its own, or the row's, or the column's; empty when none is given. */
function readUnit(
  cells: RowCells,
  { ofColumn, ofIndicator }: KnownUnits,
  read: NumberCell,
): Unit | undefined {
  const text = readLimited(cells, 'unit', 24);
  if (text === undefined) return undefined;
  const ofRow = (blanknessOf(text) ? '' : narrowText(text)) || ofColumn || '';
  const seen = cells.text('value');
  const plain = plainFigure(seen, read, ofRow);
  if (plain !== null) cells.note('value', 'cell/notPlain', { seen, plain });
  if (read.unit !== null) {
    return ofRow === '' || unitFactor(read.unit, ofRow)
      ? read.unit
      : cells.note('value', 'cell/unitDisagrees', { seen, unit: ofRow });
  }
  const unit = ofRow || ofIndicator || '';
  return read.isScaled && /^[十百千万亿]/.test(unit)
    ? cells.note('value', 'cell/scaleAmbiguous', { seen, unit })
    : ofRow;
}

/** Text of a cell that may not be longer than the format allows. */
export function readLimited(
  cells: RowCells,
  field: 'unit' | 'missingReason' | 'source',
  limit: number,
): string | undefined {
  const text = cells.text(field);
  if (text.includes('\ufffd')) cells.note(field, 'cell/textBroken', { seen: text });
  return text.length > limit ? cells.note(field, 'cell/tooLong', { seen: text, limit }) : text;
}
