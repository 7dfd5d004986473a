import type { Finding } from '../../finding/finding.js';
import type { ValueOf } from '../../model/label.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, one, rationalOf, toNumber } from '../../quantity/rational.js';
import type { AssessedTarget } from '../assessedTarget.js';
import { ruleFinding } from '../ruleFinding.js';
import { sumOf } from '../sumOf.js';

/** How indicators count against each other. */
export type Weighting = ValueOf<'weighting'>;

/** The weighting a roll-up takes, and what is wrong with the weights. */
export interface ChosenWeighting {
  readonly weighting: Weighting;
  readonly findings: readonly Finding[];
}

/**
 * The weighting that was asked for; else the plans' weights where every indicator whose progress is known has one, and
 * all alike where one has not. What cannot be assessed has no say in it.
 */
export function chosenWeighting(
  targets: readonly AssessedTarget[],
  asked: Weighting | undefined,
  total: number | undefined,
): ChosenWeighting {
  const counted = targets.filter(({ standing }) => standing.progressRatio !== null);
  const without = counted.filter((target) => weightOf(target, 'indicator') === null);
  const isComplete = counted.length > 0 && without.length === 0;
  const weighting = asked ?? (isComplete ? 'indicator' : 'equal');
  const isPartial = without.length > 0 && without.length < counted.length;
  const isTold = asked === 'indicator' ? without.length > 0 : asked === undefined && isPartial;
  const missing = isTold ? missingWeights(without, weighting) : [];
  return { weighting, findings: [...missing, ...(total === undefined ? [] : wrongTotals(targets, total))] };
}

/** Weight of a target's indicator; `null` where it has none. */
export function weightOf({ indicator }: AssessedTarget, weighting: Weighting): Rational | null {
  if (weighting === 'equal') return one;
  return indicator?.weight === undefined ? null : rationalOf(indicator.weight);
}

function missingWeights(without: readonly AssessedTarget[], weighting: Weighting): Finding[] {
  const names = new Set(
    without.map(({ plan, indicator, standing }) => `${plan.id}/${indicator?.id ?? standing.targetId}`),
  );
  return [ruleFinding('weight/missing', {}, { of: [...names], isLeftOut: weighting === 'indicator' })];
}

/** A finding for each plan whose weights do not add up. */
function wrongTotals(targets: readonly AssessedTarget[], total: number): Finding[] {
  const plans = new Map(targets.map(({ plan }) => [plan.id, plan]));
  return [...plans.values()].flatMap(({ id, indicators }) => {
    const sum = sumOf(indicators.flatMap(({ weight }) => (weight === undefined ? [] : rationalOf(weight))));
    if (compare(sum, rationalOf(total)) === 0) return [];
    return [ruleFinding('weight/totalDiffers', {}, { plan: id, seen: toNumber(sum), total })];
  });
}
