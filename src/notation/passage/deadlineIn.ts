import { deadlineWords, lastYearOfPlan } from '../words/timeWords.js';

/** The last deadline that a sentence sets for what follows, as a year; `null` when it sets none. */
export function deadlineIn(sentence: string): string | null {
  const found = [...sentence.matchAll(deadlineWords)].at(-1);
  if (!found) return null;
  const [, year, numeral = ''] = found;
  return year ?? String(lastYearOfPlan[numeral]);
}
