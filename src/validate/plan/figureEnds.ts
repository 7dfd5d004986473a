import type { Statement } from '../../model/target/statement.js';
import type { Target } from '../../model/target/target.js';

/** The figures that a statement sets for its series itself: one, or both ends of a range. Changes and rates are none. */
export function figureEnds(statement: Statement | Target): readonly number[] {
  const value = figureOf(statement);
  if (value === null) return [];
  return typeof value === 'number' ? [value] : [value.min, value.max];
}

function figureOf(statement: Statement | Target) {
  switch (statement.kind) {
    case 'coverage':
      return statement.percent;
    case 'level':
    case 'everyYear':
    case 'maintain':
      return statement.value;
    default:
      return null;
  }
}
