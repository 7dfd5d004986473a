import { wholeMonthsBetween } from '../quantity/calendarDate.js';
import { periodEndsOn } from '../quantity/period.js';
import { rationalOf } from '../quantity/rational.js';
import { isUnknown } from './known.js';
import { mustBeTolerance } from './mustBeTolerance.js';
import type { ProfileName, StatusProfile } from './profiles/profile.js';
import { profileOf } from './profiles/profileOf.js';
import { byGrowth } from './profiles/trend/byGrowth.js';
import { byPace } from './profiles/trend/byPace.js';
import { byProjection } from './profiles/trend/byProjection.js';
import { byYearlyChanges } from './profiles/trend/byYearlyChanges.js';
import { isMetBy } from './profiles/trend/isMetBy.js';
import type { Step, Trend } from './profiles/trend/trend.js';
import type {
  DerivationStep,
  Outcome,
  TrendAssessment,
  TrendFigures,
} from './profiles/trend/trendAssessment.js';
import { unassessed } from './profiles/trend/unassessed.js';

/**
 * How a trend stands under a status profile 趋势评价: from baseline and figure, with a target or without one.
 *
 * Which formula is used is the profile's: pace (`timeProgress`), compound growth over required growth (`openSdg`,
 * `eurostat`), share of the way done by the deadline if growth goes on (`un2023`), share left undone if the last
 * yearly changes go on (`dns`). Years are whole months over 12; each figure holds as of the last day of its time.
 * A level to be kept every year has a rule under `dns` alone, a series without a target under `dns`, `openSdg` and
 * `eurostat`.
 *
 * @param figures baseline, current figure, target, desired direction, natural limit, yearly series and what “about” means,
 *   in one unit
 * @param profile the name of a profile, or one of your own ({@link mustBeStatusProfile})
 * @returns the status with its score, measure and derivation; what cannot be computed is `null`, with `reason`, and
 *   the status then is `notAssessable` unless it does not need the measure
 * @throws RangeError when a figure or tolerance is not finite, a time is no period, or the profile is unknown, unsound or for sets
 * @example
 * // Poverty in Canada, to be halved from 14.5% in 2015 to 7.25% by 2030; 10.2% in 2023.
 * const poverty = {
 *   baseline: { period: '2015', value: 14.5 },
 *   current: { period: '2023', value: 10.2 },
 *   target: { by: '2030', value: 7.25 },
 *   direction: 'lower',
 * };
 * assessTrend(poverty, 'openSdg').status // 'substantialProgress'
 * assessTrend(poverty, 'openSdg').score // 2.51855639…
 * // Without a baseline above zero there is no rate of growth.
 * assessTrend({ ...poverty, baseline: { period: '2015', value: 0 } }, 'eurostat').reason // 'notPositive'
 */
export function assessTrend(figures: TrendFigures, profile: ProfileName | StatusProfile): TrendAssessment {
  const chosen = profileOf('assessTrend', profile);
  const derivation: DerivationStep[] = [];
  const step: Step = (formula, inputs, value) => {
    derivation.push({ formula, inputs, value });
    return value;
  };
  return {
    profile: chosen.id,
    score: null,
    measure: null,
    observedGrowthPerYear: null,
    requiredGrowthPerYear: null,
    projectedValue: null,
    isMet: null,
    isNearEdge: false,
    reason: null,
    ...outcomeOf(trendOf(figures), chosen, step),
    derivation,
  };
}

function outcomeOf(trend: Trend, profile: StatusProfile, step: Step): Outcome {
  if (profile.method === 'shareMet') {
    throw new RangeError(
      `assessTrend: profile must judge one trend, got ${profile.id}, which is for assessSet`,
    );
  }
  if (trend.isHeld && !('everyYear' in profile && profile.everyYear)) return notForHeld(trend);
  switch (profile.method) {
    case 'pace':
      return byPace(trend, profile, step);
    case 'growthRatio':
      return byGrowth(trend, profile, step);
    case 'projectedShare':
      return byProjection(trend, profile, step);
    case 'shortfallShare':
      return byYearlyChanges(trend, profile, step);
  }
}

/** A profile without a rule for what is kept every year can only tell whether it is met now. */
function notForHeld(trend: Trend): Outcome {
  const isMet = isMetBy(trend.current, trend);
  return { ...unassessed('profileNotForKind'), isMet: isUnknown(isMet) ? null : isMet };
}

function trendOf(figures: TrendFigures): Trend {
  const { baseline, current, target, direction, limit, tolerance, series = [] } = figures;
  mustBeTolerance('assessTrend', tolerance);
  const monthsTo = (period: string): number =>
    wholeMonthsBetween(periodEndsOn(baseline.period), periodEndsOn(period));
  if (limit !== undefined && !Number.isFinite(limit)) {
    throw new RangeError(`assessTrend: limit must be finite, got ${limit}`);
  }
  if (target && target.by === undefined && target.everyYear !== true) {
    throw new RangeError('assessTrend: target must have a deadline or be kept every year, got neither');
  }
  return {
    baseline: rationalOf(baseline.value),
    current: rationalOf(current.value),
    goal: target ? rationalOf(target.value) : 'goalMissing',
    comparator: target?.comparator ?? (direction === 'higher' ? 'gte' : 'lte'),
    tolerance: tolerance ?? null,
    direction,
    isHeld: target?.everyYear === true,
    limit: limit ?? null,
    series,
    point: current,
    monthsPassed: monthsTo(current.period),
    monthsInAll: target?.by === undefined ? 0 : monthsTo(target.by),
  };
}
