import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { statusOf } from '../../calculate/profiles/statusOf.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { Statement } from '../../model/target/statement.js';
import { dueOn } from '../dueOn.js';
import { isDue } from '../isDue.js';
import type { Course } from '../kinds/answer.js';
import { isMetByFigure } from '../kinds/isMetByFigure.js';
import type { Figure } from '../series/figure.js';
import { derivationOf } from './derivationOf.js';
import type { Judgement } from './judgement.js';
import { numbersOf } from './numbersOf.js';
import { projectionOf } from './projectionOf.js';
import { trendOf } from './trendOf.js';
import { trendVerdict } from './trendVerdict.js';
import type { View } from './view.js';

/** A course is judged by its newest figure, and before the deadline by its pace. */
export function judgeCourse(course: Course, statement: Statement, view: View): Judgement {
  const { figure, comparator } = course;
  const { by } = statement;
  const { numbers, progress, pace } = numbersOf(course, by, view);
  const isMet = isUnknown(figure) ? figure : isMetByFigure(figure, course);
  const isSettled = !isUnknown(figure) && isSettledBy(course, figure, isMet, view);
  const isFinal = isSettled || (!isUnknown(figure) && figure.endsOn === dueOn(by));
  const isMetAtBaseline = baselineVerdict(course, view);
  const verdict = (): Verdict => {
    if (view.profile.method !== 'pace') return trendVerdict(course, by, isMet, view);
    const isGoalMoving = course.isGoalMoving || isCeiling(course);
    const isBroken = isSettled && isMet === false;
    const standing = {
      isDue: isDue(by, view.asOf),
      isFinal,
      isGoalMoving,
      isBroken,
      isMet,
      isMetAtBaseline,
      pace,
      progress,
    };
    return statusOf(standing, view.profile);
  };
  return {
    comparator,
    numbers,
    isMet,
    isMetAtBaseline,
    figure: isUnknown(figure) ? null : figure,
    projection: projectionOf(course, by, view),
    trend: courseTrend(course, view),
    hold: null,
    record: null,
    verdict: verdict(),
    derivation: derivationOf(course, statement, view),
  };
}

/** What is counted from nothing has no way from the baseline, which may be the total of five other years. */
function courseTrend({ way, figure }: Course, { ground: { series } }: View): Judgement['trend'] {
  if (way.scale === 'count') return 'countedFromZero';
  return trendOf(series, isUnknown(figure) ? null : figure);
}

/** Whether more of what is added up cannot undo the verdict: a total once reached stays reached, or passed. */
function isSettledBy(
  course: Course,
  { from }: Figure,
  isMet: Known<boolean>,
  { ground: { series } }: View,
): boolean {
  const isTotal = from === 'sum' || series?.indicator.measure === 'runningTotal';
  if (course.way.scale !== 'count' || !isTotal || isUnknown(isMet)) return false;
  return isMet ? course.comparator === 'gte' || course.comparator === 'gt' : isCeiling(course);
}

/** Whether no more than so much may be added up: what is kept today can still be broken tomorrow. */
function isCeiling({ way, comparator }: Course): boolean {
  return way.scale === 'count' && (comparator === 'lte' || comparator === 'lt');
}

/** Whether the baseline already satisfied it; a count that starts from nothing has none. */
export function baselineVerdict(
  { way, isMetBy }: Pick<Course, 'way' | 'isMetBy'>,
  { ground: { series } }: View,
): Known<boolean> {
  if (way.scale === 'count') return 'countedFromZero';
  if (way.scale === 'gap') return 'goalMoves';
  if (series === null) return 'baselineMissing';
  return isUnknown(series.baseline) ? series.baseline : isMetBy(series.baseline);
}
