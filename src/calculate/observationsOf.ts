import type { Observation } from '../model/observation.js';

/** The observations of an indicator in a region. */
export type ObservationsOf = (indicatorId: string, regionCode: string) => readonly Observation[];

/** Finds observations by indicator and region. Those that name no region are of `planRegionCode`. */
export function observationsOf(observations: Iterable<Observation>, planRegionCode: string): ObservationsOf {
  const byRegion = new Map<string, Map<string, Observation[]>>();
  for (const observation of observations) {
    const { indicatorId, regionCode = planRegionCode } = observation;
    const byIndicator = byRegion.get(regionCode) ?? new Map<string, Observation[]>();
    if (byIndicator.size === 0) byRegion.set(regionCode, byIndicator);
    const found = byIndicator.get(indicatorId);
    if (found === undefined) byIndicator.set(indicatorId, [observation]);
    else found.push(observation);
  }
  return (indicatorId, regionCode) => byRegion.get(regionCode)?.get(indicatorId) ?? none;
}

const none: readonly Observation[] = [];
