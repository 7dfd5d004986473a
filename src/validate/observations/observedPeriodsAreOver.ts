import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { periodEndsOn } from '../../quantity/period.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';
import { oncePerPeriod } from '../oncePerPeriod.js';

/** On the day the data is looked at, the times of its figures are over. Estimates may run ahead. */
export const observedPeriodsAreOver: ObservationRule = ({ asOf }) => {
  if (asOf === null) return {};
  const isOver = oncePerPeriod((period) => periodEndsOn(period) <= asOf);
  return {
    each: ({ observation: { period, revisedOn, status, estimated, value }, where }): readonly Finding[] => {
      if (revisedOn !== undefined && revisedOn > asOf) {
        return [finding('observation/afterAsOf', where('revisedOn'), { seen: revisedOn, asOf })];
      }
      const isExpected = status === 'estimated' || estimated === true || value === null;
      if (isExpected || isOver(period)) return noFindings;
      return [finding('observation/afterAsOf', where('period'), { seen: period, asOf })];
    },
  };
};
