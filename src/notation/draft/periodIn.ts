import type { PlanPeriod } from '../../model/planPeriod.js';
import { fiveYearPlanAt } from '../scan/fiveYearPlan.js';
import { normalText } from '../text/normalText.js';
import { draftReasons } from './draftReasons.js';

type Years = readonly [first: number, last: number];

const span = /^[^《》]*?(20\d{2})年?[—~至-]+(20\d{2})年?/;
const stated = /规划期限?[为是:]?(20\d{2})年?[—~至-]+(20\d{2})年/;
const looked = 200;
const quoted = /"(?:十[一二三四五六七]?五)/g;

/** The years that a pattern finds: a span in front of the names of other documents, or what a plan says of its period. */
function printedYears(text: string, pattern: RegExp): Years | null {
  const [, first, last] = pattern.exec(text) ?? [];
  return Number(first) < Number(last) ? [Number(first), Number(last)] : null;
}

/** The five-year plan that a text names most often; of two named equally often the later. */
function namedYears(text: string): Years | null {
  const counts = new Map<number, number>();
  for (const { index } of text.matchAll(quoted)) {
    const named = fiveYearPlanAt(text, index);
    if (named) counts.set(named.firstYear, (counts.get(named.firstYear) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, often], [b, oftener]) => oftener - often || b - a);
  return best ? [best[0], best[0] + 4] : null;
}

/** The years of a plan as its title tells them, else what its text says of them; `null` when neither does. */
export function periodIn(title: string, text: string): PlanPeriod | null {
  const [head, body] = [normalText(title).text, normalText(text).text];
  const years =
    printedYears(head, span) ??
    namedYears(head) ??
    printedYears(body, stated) ??
    namedYears(body) ??
    printedYears(body.slice(0, looked), span);
  if (!years) return null;
  const [firstYear, lastYear] = years;
  const { period, baseYear } = draftReasons;
  return {
    firstYear,
    lastYear,
    baseYear: firstYear - 1,
    inferred: { firstYear: period, lastYear: period, baseYear },
  };
}
