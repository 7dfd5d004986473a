import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { ScoringItem } from '../../model/scoringItem.js';
import type { ScoringRules } from '../../model/scoringRules.js';
import type { RegionFigure } from './regionFigure.js';

/**
 * What evaluations tell of the items of rules: figure, goal, baseline and whether it is met. An item takes the target it
 * names, else the only one of its indicator that has a goal.
 */
export function evaluationFigures(
  rules: Pick<ScoringRules, 'items'>,
  evaluations: readonly PlanEvaluation[],
): RegionFigure[] {
  return evaluations.flatMap((evaluation) =>
    rules.items.map((item) => ({
      regionCode: evaluation.regionCode,
      itemId: item.id,
      ...figureOf(
        item,
        evaluation.indicators.find(({ indicatorId }) => indicatorId === item.indicatorId),
      ),
    })),
  );
}

function figureOf(
  item: ScoringItem,
  indicator: IndicatorEvaluation | undefined,
): Omit<RegionFigure, 'regionCode' | 'itemId'> {
  if (!indicator) return { value: null, reason: 'indicatorNotInPlan' };
  const target = targetOf(item, indicator);
  if (typeof target === 'string') return { value: null, reason: target };
  const { observed, goal, isMet } = target;
  return {
    value: observed?.value ?? null,
    unit: indicator.unit,
    goal,
    baseline: indicator.baseline,
    isMet,
    ...(observed && { period: observed.period }),
  };
}

function targetOf(
  { targetId }: ScoringItem,
  { targets }: IndicatorEvaluation,
): TargetEvaluation | 'goalMissing' | 'severalTargets' {
  const candidates = targets.filter((target) =>
    targetId === undefined ? target.goal !== null : target.targetId === targetId,
  );
  const [first] = candidates;
  if (!first) return 'goalMissing';
  return candidates.length > 1 ? 'severalTargets' : first;
}
