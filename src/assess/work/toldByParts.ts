import type { Told, WorkState, WorkStateName } from './workState.js';
import { untold } from './workState.js';

/**
 * What the parts of a piece of work tell of the whole: overdue when one is; done when all are, apart from cancelled
 * ones; under way when one has begun; not started when none has. Of parts that are not known the rest may still tell.
 */
export function toldByParts(parts: readonly WorkState[]): Told {
  const has = (state: WorkStateName): boolean => parts.some((part) => part.state === state);
  const all = (...states: WorkStateName[]): boolean => parts.every(({ state }) => states.includes(state));
  const told = (state: WorkStateName): Told => ({ state, restsOn: 'parts', reason: null });
  if (parts.length === 0) return untold('recordMissing');
  if (has('overdue')) return told('overdue');
  if (all('cancelled')) return told('cancelled');
  if (all('done', 'cancelled')) return told('done');
  if (has('done') || has('underway')) return told('underway');
  return has('unknown') ? untold('recordMissing') : told('notStarted');
}
