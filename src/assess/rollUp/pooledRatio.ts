import { satisfies } from '../../calculate/satisfies.js';
import type { PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { divide, isZero, multiply, rational, rationalOf, toNumber } from '../../quantity/rational.js';
import { convertUnit } from '../../quantity/unit.js';
import { reasonOfFigure } from '../assessedTarget.js';
import type { LeftOutReason } from '../leftOut.js';
import { sumOf } from '../sumOf.js';

/** A ratio of several regions together. */
export interface PooledRatio {
  readonly targetId: string;
  /** Time the figures are of; `null` when no region has one. */
  readonly period: Period | null;
  /** Sum of the numerators; `null` when there is none to add. */
  readonly numerator: number | null;
  /** Sum of the denominators. */
  readonly denominator: number | null;
  /** One over the other. */
  readonly ratio: number | null;
  /** The same in the unit of the indicator; `null` where that is no share. */
  readonly value: number | null;
  /** Unit of the value. */
  readonly unit: string | null;
  /** Whether it satisfies the goal that all these regions have; `null` where their goals differ or there is none. */
  readonly isMet: boolean | null;
  /** Regions that went in, by code. */
  readonly regionCodes: readonly string[];
  /** Regions that did not, by code, and why. */
  readonly leftOut: readonly { readonly regionCode: string; readonly reason: LeftOutReason }[];
  /** Why there is no ratio; `null` when there is one. */
  readonly reason: LeftOutReason | null;
}

/**
 * A percentage of several regions together: their numerators over their denominators, both added up.
 *
 * Percentages are never averaged: 90 of 100 cases and 1 of 10 are 91 of 110, and not half of 90% and 10%. A region
 * without numerator and denominator, or whose figure is of another period, is left out and named. Regions must not hold
 * one another: a province and its prefectures would count the same cases twice.
 *
 * @param evaluations of one plan's target in several regions, in any order
 * @param options `targetId`; and `period`, the time to add up. Left out: the newest that any region has
 * @returns the sums, the ratio, its value in the unit of the indicator and whether that meets the goal; `null` with a
 *   reason when no region has numerator and denominator, or all denominators are 0
 * @throws RangeError when a region stands here twice, or no evaluation has the target
 * @example
 * pooledRatio([north, south], { targetId: 'case-closure-2025' }).ratio // 0.827…: 91 of 110
 * pooledRatio([withoutCounts], { targetId: 'case-closure-2025' }).reason // 'countsMissing'
 */
export function pooledRatio(
  evaluations: readonly PlanEvaluation[],
  options: { readonly targetId: string; readonly period?: Period },
): PooledRatio {
  const { targetId } = options;
  const regions = regionsWith(evaluations, targetId);
  const period = options.period ?? newestPeriod(regions);
  const judged = regions.map((region) => ({ ...region, counts: countsOf(region.standing, period) }));
  const included = judged.filter((region): region is Counted => typeof region.counts !== 'string');
  const leftOut = judged.flatMap(({ regionCode, counts }) =>
    typeof counts === 'string' ? { regionCode, reason: counts } : [],
  );
  const result = { targetId, period, leftOut, regionCodes: included.map(({ regionCode }) => regionCode) };
  const unit = regions[0]?.unit ?? null;
  const numerator = sumOf(included.map(({ counts }) => counts.numerator));
  const denominator = sumOf(included.map(({ counts }) => counts.denominator));
  if (included.length === 0) {
    return { ...result, ...nothing, unit, reason: leftOut[0]?.reason ?? 'noneAssessable' };
  }
  const sums = { numerator: toNumber(numerator), denominator: toNumber(denominator) };
  if (isZero(denominator)) return { ...result, ...nothing, ...sums, unit, reason: 'divisorZero' };
  const ratio = divide(numerator, denominator);
  const value = unit === null ? null : convertUnit(multiply(ratio, rational(100)), '%', unit);
  return {
    ...result,
    ...sums,
    ratio: toNumber(ratio),
    value: value && toNumber(value),
    unit,
    isMet: value && meetsCommonGoal(value, included),
    reason: null,
  };
}

const nothing = { numerator: null, denominator: null, ratio: null, value: null, isMet: null };

/** A target as one region has it. */
interface Region {
  readonly regionCode: string;
  readonly unit: string | null;
  readonly standing: TargetEvaluation;
}

/** Exact counts of one region. */
interface Counts {
  readonly numerator: Rational;
  readonly denominator: Rational;
}

interface Counted extends Region {
  readonly counts: Counts;
}

function regionsWith(evaluations: readonly PlanEvaluation[], targetId: string): Region[] {
  const regions = evaluations.flatMap(({ regionCode, indicators }) =>
    indicators.flatMap(({ unit, targets }) =>
      targets
        .filter((standing) => standing.targetId === targetId)
        .map((standing) => ({ regionCode, unit, standing })),
    ),
  );
  const codes = new Set(regions.map(({ regionCode }) => regionCode));
  if (codes.size < regions.length) {
    throw new RangeError(
      `pooledRatio: each region must stand once, got ${regions.length} of ${codes.size} regions`,
    );
  }
  if (codes.size === 0)
    throw new RangeError(`pooledRatio: an evaluation must have the target, got none with ${targetId}`);
  return regions.sort((a, b) => (a.regionCode < b.regionCode ? -1 : 1));
}

function newestPeriod(regions: readonly Region[]): Period | null {
  const periods = regions.flatMap(({ standing }) => standing.observed?.period ?? []);
  return periods.reduce<Period | null>(
    (newest, period) => (newest === null || periodEndsOn(period) > periodEndsOn(newest) ? period : newest),
    null,
  );
}

function countsOf(standing: TargetEvaluation, period: Period | null): Counts | LeftOutReason {
  if (standing.observed === null) return reasonOfFigure(standing);
  if (standing.observed.period !== period) return 'periodsDiffer';
  const inputs = standing.derivation.figure?.inputs ?? [];
  const counts = inputs.flatMap(({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined
      ? []
      : { numerator: rationalOf(numerator), denominator: rationalOf(denominator) },
  );
  if (counts.length === 0 || counts.length < inputs.length) return 'countsMissing';
  return {
    numerator: sumOf(counts.map(({ numerator }) => numerator)),
    denominator: sumOf(counts.map(({ denominator }) => denominator)),
  };
}

/** Whether the value satisfies the goal, where all regions have the same. */
function meetsCommonGoal(value: Rational, regions: readonly Counted[]): boolean | null {
  const [first] = regions;
  const isCommon = regions.every(
    ({ standing }) =>
      standing.goal === first?.standing.goal && standing.comparator === first.standing.comparator,
  );
  const { goal = null, comparator = null } = first?.standing ?? {};
  if (!isCommon || goal === null || comparator === null) return null;
  const isMet = satisfies(value, comparator, rationalOf(goal), { tolerance: null, direction: null });
  return typeof isMet === 'boolean' ? isMet : null;
}
