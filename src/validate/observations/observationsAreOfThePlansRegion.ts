import { finding } from '../../finding/finding.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';
import { hasKnownProvince } from '../plan/hasKnownProvince.js';

/**
 * Observations are of the plan's own region, or of those that are known to make it up. Others are allowed, but say
 * nothing about the plan's targets.
 */
export const observationsAreOfThePlansRegion: ObservationRule = ({ plan, subregions }) => {
  const own = new Set([plan.region.code, ...(subregions ?? [])]);
  // Rows one below the other are mostly of one region.
  let last: string | undefined;
  return {
    each: ({ observation: { regionCode: seen }, where }) => {
      if (seen === last || seen === undefined) return noFindings;
      if (own.has(seen)) {
        last = seen;
        return noFindings;
      }
      if (!hasKnownProvince(seen)) return [finding('region/provinceUnknown', where('regionCode'), { seen })];
      const details = { seen, region: plan.region.code };
      return [finding('observation/ofOtherRegion', where('regionCode'), details)];
    },
  };
};
