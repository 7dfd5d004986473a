import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { TargetKind } from '../../model/target/target.js';
import type { Unit } from '../../quantity/unit.js';
import { isSameUnit } from '../../quantity/unit.js';
import type { PlanContext } from '../planRule.js';
import type { UnitConverter } from '../unitConverter.js';
import { statementsOf } from './statementsOf.js';

/** Kinds whose figure is in the unit of the series. */
const inUnitOfSeries: ReadonlySet<TargetKind> = new Set([
  'level',
  'increment',
  'cumulative',
  'everyYear',
  'maintain',
]);

/** Kinds whose figure has a unit of its own, whatever the series is counted in. */
const ownUnits: Readonly<Partial<Record<TargetKind, readonly Unit[]>>> = {
  growth: ['%', '‰', '百分点'],
  coverage: ['%'],
  multiple: ['倍', '番', '%'],
};

/** The figure of a target can be compared with its series: its unit converts, or is one that its kind has. */
export function targetUnitsConvert(plan: Plan, { factorOf }: PlanContext): readonly Finding[] {
  const units = new Map(plan.indicators.map(({ id, unit }) => [id, unit]));
  return statementsOf(plan).flatMap(({ statement: { kind, unit }, target, path }): Finding[] => {
    const ofSeries = units.get(target.indicatorId ?? '');
    const at = { path: `${path}.unit` };
    if (!unit) return [];
    const fitting = ownUnits[kind];
    if (fitting) {
      return fitting.some((own) => isSameUnit(own, unit))
        ? []
        : [finding('target/unitUnfitForKind', at, { seen: unit, kind: labels.targetKind[kind], fitting })];
    }
    if (!ofSeries || !inUnitOfSeries.has(kind) || converts(kind, unit, ofSeries, factorOf)) return [];
    return [finding('target/unitNotConvertible', at, { seen: unit, unit: ofSeries })];
  });
}

/** A change of a percentage is printed in percentage points. */
function converts(kind: TargetKind, unit: Unit, ofSeries: Unit, factorOf: UnitConverter): boolean {
  if (factorOf(unit, ofSeries)) return true;
  return kind === 'increment' && isSameUnit(unit, '百分点') && factorOf(ofSeries, '%') !== null;
}
