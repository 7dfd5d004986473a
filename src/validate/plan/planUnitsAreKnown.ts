import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import { isKnownUnit } from '../../quantity/unit.js';
import type { PlanContext } from '../planRule.js';
import { statementsOf } from './statementsOf.js';

/** Units of indicators and targets are ones that can be converted. Told once for each unit of an indicator. */
export function planUnitsAreKnown(plan: Plan, { ownUnits }: PlanContext): readonly Finding[] {
  const isKnown = (unit: string | null): boolean => unit === null || isKnownUnit(unit) || ownUnits.has(unit);
  const ofIndicators = new Map(plan.indicators.map(({ id, unit }) => [id, unit]));
  const inIndicators = plan.indicators.flatMap(({ unit }, index) =>
    isKnown(unit)
      ? []
      : [finding('unit/unknown', { path: `indicators[${index}].unit` }, { seen: unit ?? '' })],
  );
  const inTargets = statementsOf(plan).flatMap(({ statement: { unit }, target, path }) => {
    const isSaid = unit === ofIndicators.get(target.indicatorId ?? '');
    return isKnown(unit) || isSaid
      ? []
      : [finding('unit/unknown', { path: `${path}.unit` }, { seen: unit ?? '' })];
  });
  return [...inIndicators, ...inTargets];
}
