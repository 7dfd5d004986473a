import type { Citation } from '../model/citation.js';
import type { Target } from '../model/target/target.js';

const key = (place: Citation) => [...place.sectionPath, place.heading ?? ''].join('|');

/** Ids of the targets printed under a heading, second printings included. */
export function targetIdsAt(targets: readonly Target[], place: Citation): string[] {
  const stands = (printing: { citations: Citation[] }) =>
    printing.citations.some((one) => key(one) === key(place));
  return targets
    .filter((target) => stands(target) || (target.statements ?? []).some(stands))
    .map(({ id }) => id);
}
