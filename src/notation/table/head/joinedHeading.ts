import type { Heading } from './heading.js';
import { headingOf } from './headingOf.js';

/**
 * What the headings of one column tell together, from the top down: 目标值 over 2025年, 基期值 over 十三五末. The lowest
 * that names a role decides it; a time, a unit may stand at any height.
 */
export function joinedHeading(printed: readonly string[]): Heading | null {
  const told = printed.map(headingOf);
  const known = told.filter((heading) => heading !== null);
  const last = known.findLast(({ role }) => role !== 'year') ?? known.at(-1);
  if (!last) return null;
  return {
    role: last.role,
    year: known.findLast(({ year }) => year !== null)?.year ?? null,
    fromYear: known.findLast(({ fromYear }) => fromYear !== null)?.fromYear ?? null,
    unit: known.findLast(({ unit }) => unit !== null)?.unit ?? null,
    isTotal: known.some(({ isTotal }) => isTotal),
    isEstimated: known.some(({ isEstimated }) => isEstimated),
    region: known.findLast(({ region }) => region !== null)?.region ?? null,
    isLoose: known.length < told.length || known.some(({ isLoose }) => isLoose),
    other: last.other,
  };
}
