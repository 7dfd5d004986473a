import type { Period } from '../quantity/period.js';

/** Periods that are remembered: a plan speaks of a few dozen, a hostile sheet must not fill the memory with others. */
const memory = 1000;

/** Asks a question about a period once, however many rows are of it. */
export function oncePerPeriod(ask: (period: Period) => boolean): (period: Period) => boolean {
  const answers = new Map<Period, boolean>();
  // Rows one below the other are mostly of one period.
  let last: Period | null = null;
  let lastAnswer = false;
  return (period) => {
    if (period === last) return lastAnswer;
    const answer = answers.get(period) ?? ask(period);
    if (answers.size < memory) answers.set(period, answer);
    last = period;
    lastAnswer = answer;
    return answer;
  };
}
