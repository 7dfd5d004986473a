import type { Indicator } from '../../model/indicator.js';
import type { Plan } from '../../model/plan.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import type { Target } from '../../model/target/target.js';
import type { Rational } from '../../quantity/rational.js';
import { multiply, one, rationalOf } from '../../quantity/rational.js';
import type { UnitConverter } from '../unitConverter.js';

/**
 * The figures that an indicator is to reach, in its unit; `null` where one of its targets is not a level, so that its
 * figure alone does not tell how much is done.
 */
export function goalsOf(
  plan: Plan,
  indicator: Indicator,
  factorOf: UnitConverter,
): readonly Rational[] | null {
  const targets = plan.targets.filter(({ indicatorId, scope }) => indicatorId === indicator.id && !scope);
  if (targets.some(isUnclear)) return null;
  const figures = targets.map((target) => ({ figure: figureOf(target), unit: target.unit }));
  return figures.flatMap(({ figure, unit }) => {
    if (typeof figure !== 'number') return [];
    const own = indicator.unit;
    const factor = unit === null || own === null || unit === own ? one : factorOf(unit, own);
    return factor ? [multiply(rationalOf(figure), factor)] : [];
  });
}

/** The figure of a target that sets a level for a day or a year. */
function figureOf(target: Target): QuantityValue | null {
  if (target.kind === 'coverage') return target.percent;
  const isLevel = target.kind === 'level' || target.kind === 'everyYear' || target.kind === 'maintain';
  return isLevel ? target.value : null;
}

const unclear: ReadonlySet<Target['kind']> = new Set([
  'increment',
  'cumulative',
  'growth',
  'multiple',
  'relative',
]);

const isUnclear = ({ kind, readings }: Target): boolean => unclear.has(kind) || (readings ?? []).length > 0;
