import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import { periodExtent } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import {
  compare,
  multiply,
  negate,
  rational,
  rationalOf,
  signOf,
  subtract,
} from '../../quantity/rational.js';
import { noFindings } from '../noFindings.js';
import type { ObservationContext, ObservationRule, SeenObservation } from '../observationRule.js';
import { decimalsOf } from '../series/decimalsOf.js';

/** The figure of the base year is the plan's baseline, as far as its decimals tell. A revision may differ. */
export const baselinesAreKept: ObservationRule = (context) => ({
  eachOf: (indicator) => {
    const start = startOf(indicator, context);
    return start && ((seen) => differences(seen, start, context));
  },
});

function differences(
  { observation, value, where }: SeenObservation,
  start: Start,
  { plan: { region } }: ObservationContext,
): readonly Finding[] {
  const { regionCode = region.code, componentId, period, revisedOn } = observation;
  if (value === null || revisedOn !== undefined || regionCode !== region.code) return noFindings;
  if (componentId !== start.componentId || !isOfStart(period, start)) return noFindings;
  const apart = subtract(rationalOf(value), start.value);
  if (compare(signOf(apart) < 0 ? negate(apart) : apart, start.slack) <= 0) return noFindings;
  const details = { seen: String(observation.value), period, baseline: start.shown };
  return [finding('observation/differsFromBaseline', where('value'), details)];
}

interface Start {
  readonly startsOn: string;
  readonly endsOn: string;
  /** Whether it holds on a day, so that a year's end and the year are one. */
  readonly isAtEnd: boolean;
  readonly componentId: string | undefined;
  readonly value: Rational;
  /** Half of its last digit. */
  readonly slack: Rational;
  readonly shown: string;
}

function startOf(indicator: Indicator, { factorOf }: ObservationContext): Start | null {
  const { baseline, measure } = indicator;
  const isExact = baseline && (baseline.comparator ?? 'eq') === 'eq' && !baseline.estimated;
  if (!isExact || baseline.value === null) return null;
  const unit = baseline.unit ?? indicator.unit;
  const factor =
    unit === null || unit === indicator.unit ? rational(1) : factorOf(unit, indicator.unit ?? '');
  if (!factor) return null;
  const { startsOn, endsOn } = periodExtent(baseline.period);
  return {
    startsOn,
    endsOn,
    isAtEnd: measure !== 'flow' && measure !== 'growthRate' && measure !== 'unstated',
    componentId: baseline.componentId,
    value: multiply(rationalOf(baseline.value), factor),
    slack: multiply(rational(1, 2 * 10 ** decimalsOf(baseline.value)), factor),
    shown: `${baseline.value}${baseline.unit ?? ''}`,
  };
}

function isOfStart(period: string, start: Start): boolean {
  const { startsOn, endsOn } = periodExtent(period);
  return endsOn === start.endsOn && (start.isAtEnd || startsOn === start.startsOn);
}
