import type { Observation } from '../../model/observation.js';
import type { ScoringRules } from '../../model/scoringRules.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { periodEndsOn, periodStartsOn } from '../../quantity/period.js';
import type { RegionFigure } from './regionFigure.js';

/**
 * What observations of many regions tell of the items of rules: of each region the newest figure that had ended, and was
 * known, on the day of the assessment. Of two periods that end together the longer one counts, of two revisions the later.
 *
 * @param rules the rules
 * @param observations of all regions, in any order; those of parts of an indicator are passed over
 * @param options `asOf` the day, `YYYY-MM-DD`; `regionCode` of observations that name no region
 * @throws RangeError when a period is none
 */
export function observedFigures(
  rules: Pick<ScoringRules, 'items'>,
  observations: readonly Observation[],
  options: { readonly asOf: CalendarDate; readonly regionCode: string },
): RegionFigure[] {
  const newest = new Map<string, Observation>();
  for (const seen of observations) {
    if (seen.componentId !== undefined || !isKnownOn(options.asOf, seen)) continue;
    const key = `${seen.regionCode ?? options.regionCode} ${seen.indicatorId}`;
    const before = newest.get(key);
    if (!before || isNewer(seen, before)) newest.set(key, seen);
  }
  return [...newest.values()].flatMap((seen) =>
    rules.items
      .filter(({ indicatorId }) => indicatorId === seen.indicatorId)
      .map((item) => figureOf(item.id, seen, options.regionCode)),
  );
}

function figureOf(itemId: string, seen: Observation, regionCode: string): RegionFigure {
  return {
    regionCode: seen.regionCode ?? regionCode,
    itemId,
    value: seen.value,
    period: seen.period,
    ...(seen.unit !== undefined && { unit: seen.unit }),
    ...(seen.status === 'notApplicable' && { reason: 'notApplicable' as const }),
  };
}

const isKnownOn = (asOf: CalendarDate, { period, revisedOn }: Observation): boolean =>
  periodEndsOn(period) <= asOf && (revisedOn === undefined || revisedOn <= asOf);

function isNewer(a: Observation, b: Observation): boolean {
  const [endA, endB] = [periodEndsOn(a.period), periodEndsOn(b.period)];
  if (endA !== endB) return endA > endB;
  const [startA, startB] = [periodStartsOn(a.period), periodStartsOn(b.period)];
  if (startA !== startB) return startA < startB;
  return (a.revisedOn ?? '') > (b.revisedOn ?? '');
}
