import type { ReasonCode } from '../../calculate/known.js';
import type { Comparator } from '../../calculate/satisfies.js';
import type { FoundGoal } from './courseTo.js';

/** A goal that cannot be told, and why. */
export function unknownGoal(comparator: Comparator, reason: ReasonCode): FoundGoal {
  return { comparator, goal: reason, goalRule: { formula: 'value', inputs: {} } };
}
