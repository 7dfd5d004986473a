import { finding } from '../../finding/finding.js';
import { placeOf } from '../../finding/where.js';
import { periodEndsOn, periodStartsOn } from '../../quantity/period.js';
import type { ObservationRule } from '../observationRule.js';

/**
 * One value for an indicator, region, component and time; a revision is told apart by its day. Times are compared by
 * their first and last day, so that 2023H1 and 2023-01/2023-06 are the same.
 */
export const observationsAreUnique: ObservationRule = ({ plan, locate }) => {
  const first = new Map<string, number>();
  return ({ indicatorId, regionCode, componentId, period, revisedOn }, index) => {
    const time = `${periodStartsOn(period)}/${periodEndsOn(period)}`;
    const key = [indicatorId, regionCode ?? plan.region.code, componentId, time, revisedOn].join(' ');
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    const { file: _, ...place } = locate(earlier);
    const seen = `${indicatorId} ${period}`;
    return [finding('observation/duplicate', locate(index), { seen, first: placeOf(place) })];
  };
};
