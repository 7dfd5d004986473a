import type { TargetEvaluation } from '../../../model/evaluation.js';
import type { Rational } from '../../../quantity/rational.js';
import {
  compare,
  divide,
  multiply,
  negate,
  rational,
  rationalOf,
  signOf,
  subtract,
  toNumber,
} from '../../../quantity/rational.js';
import { reasonOf } from '../../assessedTarget.js';
import { eachTarget } from '../eachTarget.js';
import { earlierStandings } from '../earlierStandings.js';
import type { WarningKind } from '../warningKind.js';

/** What is needed a year from now on is more than was ever seen between two figures. */
export const rateOutOfReach: WarningKind<'rateOutOfReach'> = {
  words: {
    message: {
      zh: '“{name}”今后需年均变化 {requiredChangePerYear}{unit}，以往最快为每年 {fastestChangePerYear}{unit}。',
      en: '“{name}” needs a change of {requiredChangePerYear} a year from now on; the fastest so far was {fastestChangePerYear} a year.',
    },
    cure: {
      zh: '按以往速度难以如期完成，请评估目标是否可行，必要时按程序提出调整建议。',
      en: 'At no speed seen so far will it be reached in time: weigh whether it can be, and if not propose a change in due form.',
    },
  },
  look: eachTarget(({ standing, indicator }, { times }, ground) => {
    if (indicator === null) return null;
    const now = pointOf(standing);
    if (standing.isMet === true) return 'fine';
    if (now === null) return { unknown: reasonOf(standing, 'requiredChangePerYearFromNow') };
    if (now.monthsLeft === null) return { unknown: 'deadlineMissing' };
    if (now.monthsLeft <= 0) return null;
    const seen = earlierStandings(standing.targetId, ground).flatMap((one) => pointOf(one) ?? []);
    const start = { ...now, made: now.start, months: 0 };
    const sign = signOf(subtract(now.goal, now.made));
    const steps = stepsBetween([start, now, ...seen.filter(({ scale }) => scale === now.scale)]);
    const fastest = largest(steps.map((step) => (sign < 0 ? negate(step) : step)));
    // One step alone is the mean since the start, which a target that is behind needs more than by definition.
    if (fastest === null || steps.length < 2) return { unknown: 'earlierMissing' };
    const needed = perYear(subtract(now.goal, now.made), now.monthsLeft);
    const size = sign < 0 ? negate(needed) : needed;
    if (compare(size, multiply(fastest, rationalOf(times))) <= 0) return 'fine';
    return {
      quantities: {
        requiredChangePerYear: toNumber(needed),
        fastestChangePerYear: toNumber(sign < 0 ? negate(fastest) : fastest),
        unit: indicator.unit ?? '',
      },
    };
  }),
};

/** Where a target stood on its way. */
interface Point {
  readonly start: Rational;
  readonly made: Rational;
  readonly goal: Rational;
  readonly months: number;
  readonly monthsLeft: number | null;
  readonly scale: string;
}

function pointOf({ derivation: { way } }: TargetEvaluation): Point | null {
  if (way === null) return null;
  const { start, made, goal, elapsedMonths, wholeMonths, scale } = way;
  return {
    start: rationalOf(start),
    made: rationalOf(made),
    goal: rationalOf(goal),
    months: elapsedMonths,
    monthsLeft: wholeMonths === null ? null : wholeMonths - elapsedMonths,
    scale,
  };
}

/** Changes a year between figures that follow each other. */
function stepsBetween(points: readonly Point[]): Rational[] {
  const inTime = [...points].sort((a, b) => a.months - b.months);
  return inTime.slice(1).flatMap((point, index) => {
    const before = inTime[index];
    const months = before ? point.months - before.months : 0;
    return before && months > 0 ? perYear(subtract(point.made, before.made), months) : [];
  });
}

const perYear = (change: Rational, months: number): Rational =>
  divide(multiply(change, rational(12)), rational(months));

const largest = (values: readonly Rational[]): Rational | null =>
  values.reduce<Rational | null>(
    (most, value) => (most === null || compare(value, most) > 0 ? value : most),
    null,
  );
