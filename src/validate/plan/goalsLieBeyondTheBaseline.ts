import { isUnknown } from '../../calculate/known.js';
import { satisfies } from '../../calculate/satisfies.js';
import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Indicator } from '../../model/indicator.js';
import type { Plan } from '../../model/plan.js';
import type { Statement } from '../../model/target/statement.js';
import type { Target } from '../../model/target/target.js';
import type { Rational } from '../../quantity/rational.js';
import { multiply, one, rationalOf } from '../../quantity/rational.js';
import type { PlanContext } from '../planRule.js';
import type { UnitConverter } from '../unitConverter.js';
import { figureEnds } from './figureEnds.js';

/** A level to be reached is not there already. What is to be held, every year or in rank, may well be. */
export function goalsLieBeyondTheBaseline(plan: Plan, { factorOf }: PlanContext): readonly Finding[] {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return plan.targets.flatMap((target, index) => {
    const indicator = indicators.get(target.indicatorId ?? '');
    const { baseline } = indicator ?? {};
    if (!indicator || !baseline || baseline.value === null || target.scope) return [];
    if (baseline.componentId !== undefined || !isMet(target, indicator, baseline.value, factorOf)) return [];
    const shown = `${baseline.value}${baseline.unit ?? indicator.unit ?? ''}`;
    const path = `targets[${index}]`;
    return [finding('target/metAtBaseline', { path }, { seen: target.printed, baseline: shown })];
  });
}

function isMet(target: Target, indicator: Indicator, baseline: number, factorOf: UnitConverter): boolean {
  if (target.kind !== 'level' && target.kind !== 'coverage') return false;
  const { unit, direction } = indicator;
  const inUnit = (value: number, from: string | null | undefined): Rational | null => {
    const factor = !from || unit === null || from === unit ? one : factorOf(from, unit);
    return factor && multiply(rationalOf(value), factor);
  };
  const value = inUnit(baseline, indicator.baseline?.unit);
  const goal = inUnit(nearEnd(target, direction), target.unit);
  const isSatisfied =
    value && goal && satisfies(value, target.comparator, goal, { tolerance: null, direction });
  return isSatisfied !== null && !isUnknown(isSatisfied) && isSatisfied;
}

/** The end of a range that is reached first. */
function nearEnd(statement: Statement | Target, direction: Indicator['direction']): number {
  const ends = figureEnds(statement);
  return direction === 'lower' ? Math.max(...ends) : Math.min(...ends);
}
