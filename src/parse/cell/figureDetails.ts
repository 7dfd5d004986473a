import type { Declared, Observation } from '../../model/observation.js';
import { divide, rational, rationalOf, toNumber } from '../../quantity/rational.js';
import type { SheetField } from '../../read/layout/sheetField.js';
import type { RowCells } from '../rowCells.js';
import { blanknessOf } from './missingMark.js';
import type { NumberCell } from './numberCell.js';
import { longestCell, readNumberCell } from './numberCell.js';

/** What stands beside a figure and explains it. */
type FigureDetails = Pick<Observation, 'numerator' | 'denominator' | 'declared'>;

/** The numerator, the denominator and the stated completion of a row; blank cells say nothing. */
export function readFigureDetails(cells: RowCells): FigureDetails {
  const numerator = readPlain(cells, 'numerator')?.value;
  const denominator = readPlain(cells, 'denominator')?.value;
  const declared = readDeclared(cells);
  if (denominator === 0)
    cells.note('denominator', 'ratio/denominatorZero', { seen: cells.text('denominator') });
  return {
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && denominator !== 0 && { denominator }),
    ...(declared && { declared }),
  };
}

function readPlain(cells: RowCells, field: SheetField): NumberCell | undefined {
  const seen = cells.text(field);
  if (blanknessOf(seen)) return undefined;
  const read = readNumberCell(seen);
  if (read.isNumber) return read;
  if (read.code === 'cell/tooLong') return cells.note(field, read.code, { seen, limit: longestCell });
  return cells.note(field, read.code === 'value/outOfRange' ? 'cell/notANumber' : read.code, { seen });
}

/** 进展顺利 in a column of completion is a status in the words of the source. */
function readDeclared(cells: RowCells): Declared | undefined {
  const text = cells.text('completionRatio');
  if (blanknessOf(text)) return undefined;
  if (!/[\d０-９#]/.test(text) && text.length <= longestCell) return { status: text };
  const read = readPlain(cells, 'completionRatio');
  return read && { completionRatio: ratioOf(read, cells.unitOf('completionRatio')) };
}

/** 83.5% and, under 完成率（%）, 83.5; of a bare number, what is above 2 is in percent: nobody does 83 times their goal. */
function ratioOf({ value, unit }: NumberCell, ofColumn: string | undefined): number {
  const isPercent = unit === '%' || ofColumn === '%' || (unit === null && value > 2);
  return isPercent ? toNumber(divide(rationalOf(value), rational(100))) : value;
}
