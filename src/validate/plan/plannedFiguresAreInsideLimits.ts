import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import type { Plan } from '../../model/plan.js';
import { figureEnds } from './figureEnds.js';
import { limitsText } from './limitsText.js';
import { naturalLimits } from './naturalLimits.js';
import { statementsOf } from './statementsOf.js';

/** Baselines and targets lie inside the natural limits of their series: a share between 0 and 100%. Growth may exceed. */
export function plannedFiguresAreInsideLimits(plan: Plan): readonly Finding[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const ofBaselines = plan.indicators.flatMap((indicator, index) => {
    const { value = null, unit = indicator.unit } = indicator.baseline ?? {};
    if (value === null || unit !== indicator.unit || isInside(value, indicator)) return [];
    const details = { seen: String(value), limits: limitsText(naturalLimits(indicator)) };
    return [finding('baseline/outsideLimits', { path: `indicators[${index}].baseline.value` }, details)];
  });
  const ofTargets = statementsOf(plan).flatMap(({ statement, target, path }) => {
    const indicator = indicators.get(target.indicatorId ?? '');
    if (!indicator || (statement.unit ?? indicator.unit) !== indicator.unit) return [];
    const seen = figureEnds(statement).find((value) => !isInside(value, indicator));
    if (seen === undefined) return [];
    const details = { seen: String(seen), limits: limitsText(naturalLimits(indicator)) };
    const key = statement.kind === 'coverage' ? 'percent' : 'value';
    return [finding('target/outsideLimits', { path: `${path}.${key}` }, details)];
  });
  return [...ofBaselines, ...ofTargets];
}

function isInside(value: number, indicator: Indicator): boolean {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = naturalLimits(indicator);
  return value >= min && value <= max;
}
