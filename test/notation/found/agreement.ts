import type { QuantityValue } from '../../../src/model/quantityValue.js';
import type { Statement } from '../../../src/model/target/statement.js';
import { compare, rationalOf } from '../../../src/quantity/rational.js';
import { convertUnit } from '../../../src/quantity/unit.js';

/** The figure of a statement: `null` where its kind has none. */
function figureOf(statement: Statement): QuantityValue | null {
  switch (statement.kind) {
    case 'level':
    case 'increment':
    case 'cumulative':
    case 'everyYear':
    case 'maintain':
      return statement.value;
    case 'growth':
      return statement.rate;
    case 'multiple':
      return statement.factor;
    case 'coverage':
      return statement.percent;
    case 'rank':
      return statement.atMost;
    default:
      return null;
  }
}

const endsOf = (value: QuantityValue): number[] =>
  typeof value === 'number' ? [value] : [value.min, value.max];

/** Whether two statements give the same figure, in units that convert: 1.5万件 is 15000件. */
export function hasSameFigure(a: Statement, b: Statement): boolean {
  const [of, other] = [figureOf(a), figureOf(b)];
  if (of === null || other === null) return of === other;
  const [ends, others] = [endsOf(of), endsOf(other)];
  const inUnit = (value: number) =>
    (a.unit && b.unit && convertUnit(rationalOf(value), a.unit, b.unit)) || rationalOf(value);
  return (
    ends.length === others.length &&
    ends.every((end, at) => compare(inUnit(end), rationalOf(others[at] ?? Number.NaN)) === 0)
  );
}
