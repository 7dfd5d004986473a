import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Where } from '../../finding/where.js';
import type { Header } from './header.js';

/** Years of a wide sheet that run neither forwards nor backwards: two headings may have changed places. */
export function periodsOutOfOrder({ rows, columns }: Header, place: Where): Finding[] {
  const headed = columns
    .filter(({ field, period }) => field === 'value' && period !== undefined)
    .sort((a, b) => a.index - b.index);
  const years = headed.map(({ period = '' }) => Number(/\d{4}/.exec(period)?.[0] ?? Number.NaN));
  const runs = (isInOrder: (a: number, b: number) => boolean): boolean =>
    years.every((year, at) => at === 0 || isInOrder(years[at - 1] ?? year, year));
  if (years.some(Number.isNaN) || runs((a, b) => a <= b) || runs((a, b) => a >= b)) return [];
  const headers = headed.map(({ header }) => header);
  return [finding('sheet/periodsOutOfOrder', { ...place, row: rows.at(-1)?.row ?? 1 }, { headers })];
}
