import type { FoundTime } from './foundTime.js';
import { withinYear } from './withinYear.js';
import { yearAt } from './yearAt.js';

/** 2021—2025年: the second year of a span, if one stands there. */
function spanAt(text: string, year: number, at: number, isLoose: boolean): FoundTime | null {
  const join = /^年?(?:[-—~至到/]{1,2})/.exec(text.slice(at, at + 4));
  const last = join && yearAt(text, at + join[0].length);
  if (!join || !last || last.year <= year) return null;
  const behind = /^年(?:期间|间)?/.exec(text.slice(last.end, last.end + 4));
  if (!behind && !isLoose) return null;
  return { end: last.end + (behind?.[0].length ?? 0), period: `${year}/${last.year}` };
}

export function calendarTimeAt(text: string, at: number, isLoose: boolean): FoundTime | null {
  const found = yearAt(text, at);
  if (!found) return null;
  const span = spanAt(text, found.year, found.end, isLoose);
  if (span) return span;
  const inside = withinYear(text, found.year, found.end, isLoose);
  return inside.end > found.end || isLoose ? inside : null;
}
