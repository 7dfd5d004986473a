import type { TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';

/** Whether a time lies no later than the year that the plan starts from; never where that year is unknown. */
export function isPastYear({ time }: TimeLexeme, { baseYear, period }: TargetContext): boolean {
  const base = baseYear ?? (period ? period.firstYear - 1 : null);
  return base !== null && time.period !== null && Number(time.period.slice(0, 4)) <= base;
}
