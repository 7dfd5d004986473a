import { finding } from '../../finding/finding.js';
import type { ObservationRule } from '../observationRule.js';

/** Observations are of the plan's own region. Others are allowed, but say nothing about the plan's targets. */
export const observationsAreOfThePlansRegion: ObservationRule =
  ({ plan, locate }) =>
  ({ regionCode }, index) => {
    if (regionCode === undefined || regionCode === plan.region.code) return [];
    const details = { seen: regionCode, region: plan.region.code };
    return [finding('observation/ofOtherRegion', locate(index, 'regionCode'), details)];
  };
