import type { Comparator } from '../../calculate/satisfies.js';
import type { Direction, Indicator } from '../../model/indicator.js';
import type { QuantityValue } from '../../model/quantityValue.js';
import type { Target } from '../../model/target/target.js';
import type { Rational } from '../../quantity/rational.js';
import { rational, rationalOf } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import type { AssessReason } from '../assessReason.js';

/** What a target asks for, so that two of one shape compare. */
export interface TargetDemand {
  /** What the value is: a level, a growth on some basis, a total of a window … */
  readonly shape: string;
  readonly value: Rational;
  readonly unit: Unit | null;
  readonly comparator: Comparator;
  /** Which way is more demanding. */
  readonly direction: Direction;
}

/** What a target asks for, or why that is no number. */
export function targetDemand(target: Target, indicator: Indicator): TargetDemand | AssessReason {
  const { direction } = indicator;
  if (direction === null) return 'directionMissing';
  const unit = target.unit ?? indicator.unit;
  const asking = (shape: string, value: QuantityValue, comparator: Comparator): TargetDemand => ({
    shape,
    value: rationalOf(nearEnd(value, direction)),
    unit,
    comparator,
    direction,
  });
  switch (target.kind) {
    case 'level':
      return asking('level', target.value, target.comparator);
    case 'coverage':
      return { ...asking('level', target.percent, target.comparator), unit: '%' };
    case 'maintain':
      return target.value === null ? 'goalMissing' : asking('maintain', target.value, target.comparator);
    case 'growth':
      return target.basis === 'unstated'
        ? 'basisUnstated'
        : asking(`growth ${target.basis}`, target.rate, target.comparator);
    case 'increment':
      return asking(`increment ${target.counts} ${target.per}`, target.value, target.comparator);
    case 'everyYear':
      return asking(`everyYear ${target.basis}`, target.value, target.comparator);
    case 'cumulative':
      return asking(`cumulative ${target.window.from} ${target.window.to}`, target.value, target.comparator);
    case 'multiple':
      return target.of.type === 'baseline'
        ? { ...asking('multiple', target.factor, target.comparator), unit: null }
        : 'referenceMissing';
    case 'rank':
      return target.atMost === null
        ? 'bandWithoutNumber'
        : {
            shape: `rank ${target.among}`,
            value: rational(target.atMost),
            unit: null,
            comparator: 'lte',
            direction: 'lower',
          };
    default:
      return 'notMeasured';
  }
}

/** Of a range the end that must be reached. */
function nearEnd(value: QuantityValue, direction: Direction): number {
  if (typeof value === 'number') return value;
  return direction === 'higher' ? value.min : value.max;
}
