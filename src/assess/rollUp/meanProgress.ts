import { groupBy } from '../../calculate/groupBy.js';
import type { Rational } from '../../quantity/rational.js';
import { divide, multiply, rational, toNumber } from '../../quantity/rational.js';
import type { AssessedTarget } from '../assessedTarget.js';
import { leftOut } from '../assessedTarget.js';
import type { LeftOut } from '../leftOut.js';
import { sumOf } from '../sumOf.js';
import { clamped, exactProgress } from './exactProgress.js';
import type { MeanProgress } from './rollUpGroup.js';
import type { Weighting } from './weighting.js';
import { weightOf } from './weighting.js';

/** A mean, with the targets it does without. */
export interface MeanOfGroup {
  readonly progress: MeanProgress;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Weighted mean of clamped progress: the mean of the targets of each indicator, weighted by the indicator, so that an
 * indicator with interim targets weighs no more than one without.
 */
export function meanProgress(targets: readonly AssessedTarget[], weighting: Weighting): MeanOfGroup {
  const isIncluded = (target: AssessedTarget): boolean =>
    target.standing.progressRatio !== null && weightOf(target, weighting) !== null;
  const included = targets.filter(isIncluded);
  const without = targets.filter((target) => !isIncluded(target));
  const indicators = [...groupBy(targets, nameOf).values()];
  const meanRatio = weightedMean(
    indicators.map((own) => own.filter(isIncluded)),
    weighting,
  );
  return {
    progress: {
      meanRatio,
      reason: meanRatio === null ? 'noneAssessable' : null,
      includedCount: included.length,
      coverageRatio: targets.length === 0 ? null : toNumber(rational(included.length, targets.length)),
      weightCoverageRatio: weightCoverage(indicators, isIncluded, weighting),
    },
    leftOut: without.map((target) =>
      target.standing.progressRatio === null
        ? leftOut(target, 'progressRatio')
        : leftOut(target, 'progressRatio', 'weightMissing'),
    ),
  };
}

const nameOf = ({ plan, evaluation, indicator, standing }: AssessedTarget): string =>
  `${plan.id} ${evaluation.regionCode} ${indicator?.id ?? `/${standing.targetId}`}`;

function weightedMean(
  indicators: readonly (readonly AssessedTarget[])[],
  weighting: Weighting,
): number | null {
  const parts = indicators.flatMap((own) => {
    const weight = own[0] && weightOf(own[0], weighting);
    return weight ? { weight, value: meanOf(own) } : [];
  });
  return parts.length === 0 ? null : weighted(parts);
}

function weighted(parts: readonly { readonly weight: Rational; readonly value: Rational }[]): number {
  const sum = sumOf(parts.map(({ weight, value }) => multiply(weight, value)));
  return toNumber(divide(sum, sumOf(parts.map(({ weight }) => weight))));
}

function meanOf(own: readonly AssessedTarget[]): Rational {
  const shares = own.flatMap(({ standing }) => exactProgress(standing) ?? []).map(clamped);
  return divide(sumOf(shares), rational(shares.length));
}

function weightCoverage(
  indicators: readonly (readonly AssessedTarget[])[],
  isIncluded: (target: AssessedTarget) => boolean,
  weighting: Weighting,
): number | null {
  const parts = indicators.flatMap((own) => {
    const weight = own[0] && weightOf(own[0], weighting);
    return weight ? { weight, value: rational(own.filter(isIncluded).length, own.length) } : [];
  });
  return parts.length < indicators.length || parts.length === 0 ? null : weighted(parts);
}
