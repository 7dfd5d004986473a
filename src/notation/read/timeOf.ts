import type { TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import { deadlineOf } from '../scan/deadlineOf.js';
import type { ClauseTime } from './clauseTime.js';

/** The deadline: printed here, or with an earlier clause, or given, or the last year of the plan. */
export function timeOf(
  own: TimeLexeme | null,
  carried: TimeLexeme | null,
  { by, period }: TargetContext,
): ClauseTime {
  const time = own ?? carried;
  const told = time?.time.period ?? null;
  const isOverYears = (told?.includes('/') ?? false) || time?.time.years !== undefined;
  const window = told?.includes('/') ? told : null;
  if (told && time && !time.time.isStart)
    return { by: deadlineOf(told), byBasis: own ? 'printed' : 'carried', window, isOverYears, time };
  if (by) return { by, byBasis: 'context', window, isOverYears, time };
  if (period) return { by: String(period.lastYear), byBasis: 'plan', window, isOverYears, time };
  return { by: null, byBasis: 'none', window, isOverYears, time };
}
