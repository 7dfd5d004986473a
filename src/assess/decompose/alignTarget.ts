import type { Indicator } from '../../model/indicator.js';
import type { ValueOf } from '../../model/label.js';
import type { Target } from '../../model/target/target.js';
import { monthsBetweenEnds, periodEndsOn } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import { compare, divide, power, rationalOf, signOf, toNumber } from '../../quantity/rational.js';
import type { AssessReason } from '../assessReason.js';
import { inUnitOfSeries } from '../compare/inUnitOfSeries.js';
import { isTotal } from '../compare/isTotal.js';
import type { TargetDemand } from './targetDemand.js';
import { targetDemand } from './targetDemand.js';

/** A target with its indicator and the region it is for. */
export interface PlacedTarget {
  readonly regionCode: string;
  readonly indicator: Indicator;
  readonly target: Target;
}

/** How a target stands to the one above it. */
export interface TargetAlignment {
  /** Whether it asks for more, as much, or less; `null` when the two do not compare. */
  readonly verdict: ValueOf<'alignment'> | null;
  /** What was compared; `null` when nothing was. */
  readonly basis: ValueOf<'alignmentBasis'> | null;
  /** What it asks for: in its own unit, or growth a year as a ratio, 0.1 for 10%. */
  readonly own: number | null;
  /** What the one above asks for, in the same unit. */
  readonly superior: number | null;
  /** True when it is only aspired to 力争 while the one above is firm. */
  readonly isSofter: boolean;
  /** Why they do not compare. */
  readonly reason: AssessReason | null;
}

/**
 * Whether a target is at least as demanding as its superior's on the same indicator 目标衔接.
 *
 * Goals of one kind are compared in one unit, exactly; of equal goals 超过 asks for more than 不低于, and an earlier
 * deadline for more than a later one. Where the higher goal is due later neither is plainly more demanding. Counts and
 * amounts of two regions differ with their size; there the growth a year from each one's own baseline is compared
 * instead, (g/b)^(1/years). Whether two regions should grow alike is not for a library to say. The rule is this library's.
 *
 * @param own the target, with indicator and region
 * @param superior the one above it
 * @returns the verdict with what was compared; or `null` with its reason
 * @example
 * const indicator = { name: '满意度', unit: '分', measure: 'score', direction: 'higher', baseline: null };
 * const target = { kind: 'level', comparator: 'gte', value: 85, unit: '分', by: '2025' };
 * const city = { regionCode: '130100', indicator, target };
 * const province = { ...city, regionCode: '130000', target: { ...target, comparator: 'gt' } };
 * alignTarget(city, province).verdict // 'lessDemanding', since 85 itself is not more than 85
 * alignTarget(city, { ...province, target: { ...target, value: 90, by: '2030' } }).reason // 'deadlinesDiffer'
 */
export function alignTarget(own: PlacedTarget, superior: PlacedTarget): TargetAlignment {
  const isSofter = !isFirm(own.target) && isFirm(superior.target);
  const mine = targetDemand(own.target, own.indicator);
  const theirs = targetDemand(superior.target, superior.indicator);
  const without = (reason: AssessReason): TargetAlignment => ({ ...nothing, isSofter, reason });
  if (typeof mine === 'string') return without(mine);
  if (typeof theirs === 'string') return without(theirs);
  const fault = mismatchOf(mine, theirs, own, superior);
  if (fault !== null) return without(fault);
  const isSized = mine.unit !== null && !mine.shape.startsWith('growth') && isTotal(own.indicator);
  const compared =
    isSized && own.regionCode !== superior.regionCode
      ? byGrowth(mine, theirs, own, superior)
      : byValue(mine, theirs, own, superior);
  return typeof compared === 'string' ? without(compared) : { ...compared, isSofter, reason: null };
}

type Compared = Pick<TargetAlignment, 'verdict' | 'basis' | 'own' | 'superior'>;

const nothing: Compared = { verdict: null, basis: null, own: null, superior: null };

const isFirm = ({ commitment }: Target): boolean => (commitment?.strength ?? 'firm') === 'firm';

function mismatchOf(
  mine: TargetDemand,
  theirs: TargetDemand,
  own: PlacedTarget,
  superior: PlacedTarget,
): AssessReason | null {
  if (mine.direction !== theirs.direction) return 'directionsDiffer';
  if (mine.shape !== theirs.shape) return 'kindsDiffer';
  const measures = new Set([own, superior].map(({ indicator }) => indicator.measure));
  measures.delete('unstated');
  if (measures.size > 1) return 'measuresDiffer';
  const comparators = [mine.comparator, theirs.comparator];
  if (comparators.includes('approx')) return 'toleranceMissing';
  const against = mine.direction === 'higher' ? ['lte', 'lt'] : ['gte', 'gt'];
  return comparators.some((comparator) => against.includes(comparator)) ? 'comparatorsDiffer' : null;
}

function byValue(
  mine: TargetDemand,
  theirs: TargetDemand,
  own: PlacedTarget,
  superior: PlacedTarget,
): Compared | AssessReason {
  const above = inUnitOfSeries(
    theirs.value,
    { name: superior.indicator.name, unit: theirs.unit },
    { name: own.indicator.name, unit: mine.unit },
  );
  if (above === null) return 'unitNotConvertible';
  const { by } = own.target;
  if (by === null || superior.target.by === null) return 'deadlineMissing';
  const byGoal = goalOrder(mine, above, theirs);
  const byDeadline = orderOf(periodEndsOn(superior.target.by), periodEndsOn(by));
  if (byGoal * byDeadline < 0) return 'deadlinesDiffer';
  return {
    verdict: verdictOf(byGoal || byDeadline),
    basis: 'value',
    own: toNumber(mine.value),
    superior: toNumber(above),
  };
}

/** Above 0 where the first asks for more; of equal goals one that excludes its own value asks for more. */
function goalOrder(mine: TargetDemand, above: Rational, theirs: TargetDemand): number {
  const order = compare(mine.value, above) * (mine.direction === 'higher' ? 1 : -1);
  const strictness = ({ comparator }: TargetDemand): number =>
    Number(comparator === 'gt' || comparator === 'lt');
  return order === 0 ? strictness(mine) - strictness(theirs) : order;
}

const orderOf = (a: string, b: string): number => Number(a > b) - Number(a < b);

function verdictOf(order: number): ValueOf<'alignment'> {
  if (order === 0) return 'equal';
  return order > 0 ? 'moreDemanding' : 'lessDemanding';
}

/** Growth of a level from its baseline: by how much, in how many months. */
interface Growth {
  readonly factor: Rational;
  readonly months: number;
}

function byGrowth(
  mine: TargetDemand,
  theirs: TargetDemand,
  own: PlacedTarget,
  superior: PlacedTarget,
): Compared | AssessReason {
  const [growth, above] = [growthOf(mine, own), growthOf(theirs, superior)];
  if (growth === null || above === null) return 'countsOfDifferentRegions';
  // f^(1/m) is on the same side of h^(1/n) as f^n is of h^m.
  const order = compare(power(growth.factor, above.months), power(above.factor, growth.months));
  return {
    verdict: verdictOf(order * (mine.direction === 'higher' ? 1 : -1)),
    basis: 'growth',
    own: perYear(growth),
    superior: perYear(above),
  };
}

function growthOf({ shape, value, unit }: TargetDemand, { indicator, target }: PlacedTarget): Growth | null {
  const { baseline, name } = indicator;
  if (shape !== 'level' || baseline?.value === null || baseline === null || target.by === null) return null;
  const from = { name, unit: baseline.unit ?? indicator.unit };
  const start = inUnitOfSeries(rationalOf(baseline.value), from, { name, unit });
  const months = monthsBetweenEnds(baseline.period, target.by);
  if (start === null || signOf(start) <= 0 || signOf(value) <= 0 || months <= 0) return null;
  return { factor: divide(value, start), months };
}

const perYear = ({ factor, months }: Growth): number => toNumber(factor) ** (12 / months) - 1;
