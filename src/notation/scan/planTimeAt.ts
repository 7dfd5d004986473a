import type { PeriodContext } from '../parsedPeriod.js';
import { fiveYearPlanAt } from './fiveYearPlan.js';
import type { FoundTime } from './foundTime.js';

/** A time told by a plan: “十四五”期间, 规划期末. */
export function planTimeAt(text: string, at: number, { period }: PeriodContext): FoundTime | null {
  const named = fiveYearPlanAt(text, at);
  const own = /^(?:规划期|计划期|方案期|本规划期)(?:间|内)?|^(?:规划|计划)(?=末)|^期(?=末)/.exec(
    text.slice(at, at + 5),
  );
  if (!named && !own) return null;
  const years = named ?? period ?? null;
  const behind = named?.end ?? at + (own?.[0].length ?? 0);
  const end = /^(?:期末|末期|末|期满|时末)/.exec(text.slice(behind, behind + 2))?.[0];
  if (end) return { end: behind + end.length, period: years && `${years.lastYear}-12-31`, isEnd: true };
  return { end: behind, period: years && `${years.firstYear}/${years.lastYear}` };
}
