import type { TargetEvaluation } from '../../model/evaluation.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { reasonOf } from '../assessedTarget.js';
import type { Told, WorkStateName } from './workState.js';
import { untold } from './workState.js';

/**
 * What the figures of a target tell of it; `null` where it has none. What must be kept up is done only once its last
 * day has passed; any other target as soon as it is met.
 */
export function toldByFigures(
  standing: TargetEvaluation,
  dueOn: CalendarDate | null,
  asOf: CalendarDate,
): Told | null {
  const { isMet, hold, observed, status } = standing;
  if (isMet === null || (observed === null && hold === null)) return null;
  const isOver = dueOn !== null && asOf > dueOn;
  const told = (state: WorkStateName): Told => ({ state, restsOn: 'figures', reason: null });
  if (isOver && status === 'notAssessable') return untold(reasonOf(standing, 'status'));
  if (isMet) return told(hold === null || isOver ? 'done' : 'underway');
  return told(isOver ? 'overdue' : 'underway');
}
