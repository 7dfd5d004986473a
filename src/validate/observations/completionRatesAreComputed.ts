import { exactAttainmentRatio } from '../../calculate/attainmentRatio.js';
import { isUnknown } from '../../calculate/known.js';
import { exactProgressRatio } from '../../calculate/progressRatio.js';
import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, negate, one, rationalOf, signOf, subtract, toNumber } from '../../quantity/rational.js';
import type { ObservationContext, ObservationRule } from '../observationRule.js';
import { goalsOf } from '../plan/goalsOf.js';

/**
 * A completion rate that the source states is one that can be computed: the share of the goal, or the share of the way.
 * A rate capped at 100% is taken. Where a target is a growth or a total, one figure does not tell, and nothing is said.
 */
export const completionRatesAreComputed: ObservationRule = (context) => ({
  unusual: ({ observation: { declared, componentId }, indicator, value, where }) => {
    const stated = declared?.completionRatio;
    if (stated === undefined || value === null || !indicator || componentId !== undefined) return [];
    const rates = possibleRates(context, indicator, rationalOf(value));
    const isNear = (rate: Rational): boolean =>
      compare(size(subtract(rate, rationalOf(stated))), rationalOf(context.thresholds.completionTolerance)) <=
      0;
    const isCapped = stated === 1 && rates.some((rate) => compare(rate, one) >= 0);
    if (rates.length === 0 || isCapped || rates.some(isNear)) return [];
    const computed = [...new Set(rates.map(asPercent))];
    const details = { seen: asPercent(rationalOf(stated)), computed };
    return [finding('observation/completionDiffers', where('declared'), details)];
  },
});

function possibleRates(
  { plan, factorOf }: ObservationContext,
  indicator: Indicator,
  value: Rational,
): Rational[] {
  const goals = goalsOf(plan, indicator, factorOf);
  const baseline = indicator.baseline;
  const isPlain = baseline && baseline.componentId === undefined && baseline.unit === undefined;
  const start = isPlain && baseline.value !== null ? rationalOf(baseline.value) : 'baselineMissing';
  return (goals ?? []).flatMap((goal) => {
    const rates = [
      exactAttainmentRatio(value, goal, indicator.direction),
      exactProgressRatio(value, start, goal),
    ];
    return rates.flatMap((rate) => (isUnknown(rate) ? [] : [rate]));
  });
}

const asPercent = (ratio: Rational): string => `${Number((toNumber(ratio) * 100).toFixed(1))}%`;

const size = (a: Rational): Rational => (signOf(a) < 0 ? negate(a) : a);
