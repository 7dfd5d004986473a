import type { Rational } from '../../quantity/rational.js';
import { toNumber } from '../../quantity/rational.js';
import type { AssessReason } from '../assessReason.js';
import type { ItemScore } from './scoreSheet.js';

/** The figures of one region for one item, in the item's unit. */
export interface ItemFigures {
  readonly value: Rational;
  readonly goal: Rational | null;
  readonly baseline: Rational | null;
}

/** Points as an exact fraction, with the numbers they were made of; or why there are none. */
export interface ExactScore {
  readonly score: Rational | AssessReason;
  readonly inputs: ItemScore['inputs'];
}

/** Numbers put in, as they are written down; what is not known is left out. */
export function writtenInputs(inputs: Readonly<Record<string, Rational | null>>): ItemScore['inputs'] {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, exact]) => (exact === null ? [] : [[name, toNumber(exact)]])),
  );
}
