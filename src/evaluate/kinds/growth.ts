import { holdsAt } from '../../calculate/holdsAt.js';
import type { Known } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { Order } from '../../quantity/integer.js';
import type { Rational } from '../../quantity/rational.js';
import {
  add,
  lowestTerms,
  multiply,
  one,
  power,
  rationalOf,
  signOf,
  toNumber,
} from '../../quantity/rational.js';
import { comparableRoot } from '../../quantity/root.js';
import { inUnit } from '../series/inUnit.js';
import { valueAt } from '../series/valueAt.js';
import type { Answer, Course } from './answer.js';
import { courseTo } from './courseTo.js';
import { growthOfRates } from './growthOfRates.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';
import type { NearEnd } from './nearEnd.js';
import { nearEndOf } from './nearEnd.js';
import { positive } from './positive.js';
import { unknownGoal } from './unknownGoal.js';
import { yearOnYear } from './yearOnYear.js';
import { yearsFromTo } from './yearsFromTo.js';

/**
 * A growth of the series from its baseline: to b(1+r)ⁿ where r is the average of n years, to b(1+r) where it is the
 * growth over the whole time, and in every single year where it is year on year. Where the text does not say which,
 * there is a verdict only if it does not matter.
 */
export const growth: MeasuredRule<'growth'> = (statement, ground) => {
  const { by, basis, comparator } = statement;
  const near = nearEndOf(statement.rate, comparator, ground);
  if (isUnknown(near)) return courseTo(unknownGoal(comparator, near), by, ground);
  const rate = inUnit(near.value, statement.unit ?? '%', '%');
  if (isUnknown(rate)) return courseTo(unknownGoal(comparator, rate), by, ground);
  const asked: AskedRate = { near, rate, factor: add(one, multiply(rate, percent)) };
  if (basis === 'yearOnYear') return yearOnYear(asked, statement, ground);
  if (ground.series.indicator.measure === 'growthRate') return growthOfRates(asked, statement, ground);
  return growthCourse(asked, statement, ground);
};

const percent: Rational = { numerator: 1, denominator: 100 };

/** A growth asked for: the rate in percent, and 1 + r. */
export interface AskedRate {
  readonly near: NearEnd;
  readonly rate: Rational;
  readonly factor: Rational;
}

function growthCourse(asked: AskedRate, statement: StatementOf<'growth'>, ground: MeasuredGround): Answer {
  const { series } = ground;
  const startsAt = statement.from ?? series.startsAt;
  const start = positive(valueAt(series, startsAt));
  const years = statement.by === null ? 'deadlineMissing' : yearsFromTo(startsAt, statement.by);
  const overall = whenBothKnown(start, asked.factor, multiply);
  const compound = whenBothKnown(start, years, (b, n) => compounded(b, asked.factor, n));
  const course = (goal: Known<Rational>, isCompound: boolean): Course =>
    courseTo(
      {
        comparator: asked.near.comparator,
        goal,
        goalRule: {
          formula: isCompound ? 'compoundGrowth' : 'totalGrowth',
          inputs: {
            ...(!isUnknown(start) && { b: toNumber(start) }),
            r: toNumber(multiply(asked.rate, percent)),
            ...(isCompound && !isUnknown(years) && { n: toNumber(years) }),
          },
        },
      },
      statement.by,
      ground,
    );
  const way = (found: Course): Course => ({ ...found, way: { ...found.way, start, startsAt } });
  if (statement.basis === 'total') return way(course(overall, false));
  const average = way(exactly(course(compound, true), start, asked, years));
  return statement.basis === 'averageAnnual' ? average : agreed(average, way(course(overall, false)));
}

/** b(1+r)ⁿ; over a time that is not whole years the nearest double stands for it. */
function compounded(start: Rational, factor: Rational, years: Rational): Known<Rational> {
  const n = toNumber(years);
  if (Number.isInteger(n)) return multiply(start, power(factor, n));
  if (signOf(factor) <= 0) return 'notPositive';
  return rationalOf(comparableRoot({ base: start, factor, exponent: lowestTerms(years) }).number);
}

/** The verdict on b(1+r)ⁿ itself, not on the double that stands for it. */
function exactly(
  course: Course,
  start: Known<Rational>,
  { near, factor }: AskedRate,
  years: Known<Rational>,
): Course {
  if (isUnknown(start) || isUnknown(years) || isUnknown(course.goal)) return course;
  const { comparator } = near;
  if (Number.isInteger(toNumber(years)) || comparator === 'approx') return course;
  const goal = comparableRoot({ base: start, factor, exponent: lowestTerms(years) });
  const isMetBy = (value: Rational): boolean => holdsAt(comparator, opposite(goal.compareTo(value)));
  return { ...course, isMetBy };
}

const opposite = (order: Order): Order => (order === 0 ? 0 : order > 0 ? -1 : 1);

/** A course with a verdict only where another one has the same; its goal stands where both have the same. */
function agreed(course: Course, other: Course): Course {
  const isSame =
    !isUnknown(course.goal) && !isUnknown(other.goal) && toNumber(course.goal) === toNumber(other.goal);
  const goal = isSame ? course.goal : 'basisUnstated';
  return {
    ...course,
    goal,
    way: { ...course.way, goal },
    isMetBy: (value) => {
      const verdict = course.isMetBy(value);
      return verdict === other.isMetBy(value) ? verdict : 'basisUnstated';
    },
  };
}
