import { writtenNumber } from '../calculate/known.js';
import type { IndicatorEvaluation } from '../model/evaluation.js';
import type { Indicator } from '../model/indicator.js';
import type { Target } from '../model/target/target.js';
import { evaluateTarget } from './evaluateTarget.js';
import { groundOf } from './groundOf.js';
import { interimGoalsOf } from './interimGoalsOf.js';
import type { Ground } from './kinds/kind.js';
import type { Setting } from './setting.js';
import { viewOf } from './viewOf.js';

/** How the targets of one indicator stand in a setting. */
export function inIndicator(
  indicator: Indicator,
  targets: readonly Target[],
  setting: Setting,
): IndicatorEvaluation {
  const grounds = targets.map((target) => groundOf(target, indicator, setting));
  const baseline = grounds[0]?.series?.baseline ?? 'baselineMissing';
  const value = writtenNumber(baseline);
  const goals = interimGoalsOf(targets, grounds);
  return {
    indicatorId: indicator.id,
    number: indicator.number,
    name: indicator.name,
    englishName: indicator.englishName,
    unit: indicator.unit,
    dimension: indicator.dimension,
    attribute: indicator.attribute,
    baseline: typeof value === 'number' ? value : null,
    baselinePeriod: indicator.baseline?.period ?? null,
    targets: targets.map((target, index) => {
      const others = goals.filter(({ targetId }) => targetId !== target.id);
      return evaluateTarget(target, viewOf(target, grounds[index] as Ground, setting, others));
    }),
  };
}
