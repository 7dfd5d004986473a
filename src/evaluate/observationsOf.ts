import type { Observation } from '../model/observation.js';

/** The observations of an indicator in a region. */
export type ObservationsOf = (indicatorId: string, regionCode: string) => readonly Observation[];

/**
 * Finds observations by indicator and region. Those that name no region are of `planRegionCode`.
 *
 * @throws RangeError when there is no such region, and an observation names none
 */
export function observationsOf(
  observations: Iterable<Observation>,
  planRegionCode: string | null,
): ObservationsOf {
  const byRegion = new Map<string, Map<string, Observation[]>>();
  let [region, byIndicator] = ['', new Map<string, Observation[]>()];
  for (const observation of observations) {
    const { indicatorId, regionCode = planRegionCode, period } = observation;
    if (regionCode === null) {
      throw new RangeError(
        `evaluatePlans: every observation must name its region, got none for ${indicatorId} of ${period}`,
      );
    }
    // Observations of one region mostly stand together, and comparing two codes is faster than finding one.
    if (regionCode !== region || byIndicator.size === 0) {
      region = regionCode;
      byIndicator = byRegion.get(region) ?? new Map();
      byRegion.set(region, byIndicator);
    }
    const found = byIndicator.get(indicatorId);
    if (found === undefined) byIndicator.set(indicatorId, [observation]);
    else found.push(observation);
  }
  return (indicatorId, regionCode) => byRegion.get(regionCode)?.get(indicatorId) ?? none;
}

const none: readonly Observation[] = [];
