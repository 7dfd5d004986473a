import type { ValueOf } from '../../model/label.js';
import { operand } from './equation.js';

type Inputs = Readonly<Record<string, number>>;

/** A formula with its numbers put in; `value` is `null` where there is nothing to reckon with. */
interface Filled {
  readonly letters: string;
  readonly numbers: string;
  readonly value: number | null;
}

const nothing: Filled = { letters: '', numbers: '', value: null };

/** A formula over inputs that must all be there. */
const over =
  (names: readonly string[], fill: (...numbers: readonly number[]) => Filled) =>
  (inputs: Inputs): Filled => {
    const numbers = names.map((name) => inputs[name]).filter((number) => number !== undefined);
    return numbers.length === names.length ? fill(...numbers) : nothing;
  };

const taken = (): Filled => nothing;

/** The formulas of goals, by name; what is taken from somewhere has none. */
export const goalFormulas: Readonly<Record<ValueOf<'goalFormula'>, (inputs: Inputs) => Filled>> = {
  value: taken,
  nearEnd: taken,
  place: taken,
  previousYear: taken,
  previousMaximum: taken,
  baseline: over(['b'], (b = 0) => ({ letters: 'b', numbers: operand(b), value: b })),
  startPlusValue: over(['b', 'v'], (b = 0, v = 0) => ({
    letters: 'b + v',
    numbers: `${operand(b)} + ${operand(v)}`,
    value: b + v,
  })),
  startPlusValuePerYear: over(['b', 'v', 'n'], (b = 0, v = 0, n = 0) => ({
    letters: 'b + v × n',
    numbers: `${operand(b)} + ${operand(v)} × ${operand(n)}`,
    value: b + v * n,
  })),
  valuePerYear: over(['v', 'n'], (v = 0, n = 0) => ({
    letters: 'v × n',
    numbers: `${operand(v)} × ${operand(n)}`,
    value: v * n,
  })),
  compoundGrowth: over(['b', 'r', 'n'], (b = 0, r = 0, n = 0) => ({
    letters: 'b × (1 + r)^n',
    numbers: `${operand(b)} × (1 + ${operand(r)})^${operand(n)}`,
    value: b * (1 + r) ** n,
  })),
  totalGrowth: over(['b', 'r'], (b = 0, r = 0) => ({
    letters: 'b × (1 + r)',
    numbers: `${operand(b)} × (1 + ${operand(r)})`,
    value: b * (1 + r),
  })),
  reference: over(['k', 'ref', 'o'], (k = 0, reference = 0, o = 0) => ({
    letters: o === 0 ? (k === 1 ? 'r' : 'k × r') : 'k × r + o',
    numbers:
      o === 0 && k === 1
        ? operand(reference)
        : `${operand(k)} × ${operand(reference)}${o === 0 ? '' : ` + ${operand(o)}`}`,
    value: k * reference + o,
  })),
  multiple: over(['k', 'ref'], (k = 0, reference = 0) => ({
    letters: 'k × r',
    numbers: `${operand(k)} × ${operand(reference)}`,
    value: k * reference,
  })),
};
