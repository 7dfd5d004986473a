import type { TargetEvaluation } from '../../model/evaluation.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import type { Derived } from './derived.js';
import { quantityWord } from './derived.js';
import { equation, minus, operand, percent } from './equation.js';
import type { WayNumbers } from './wayNumbers.js';
import { wayNumbers } from './wayNumbers.js';

type Span = 'observed' | 'required' | 'requiredFromNow';

/** From where to where, in letters and numbers, and in how many months. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly letters: readonly [from: string, to: string];
  readonly months: number;
}

const changes = {
  observed: 'observedChangePerYear',
  required: 'requiredChangePerYear',
  requiredFromNow: 'requiredChangePerYearFromNow',
} as const satisfies Record<Span, keyof TargetEvaluation>;

const growths = {
  observed: 'observedGrowthPerYear',
  required: 'requiredGrowthPerYear',
  requiredFromNow: 'requiredGrowthPerYearFromNow',
} as const satisfies Record<Span, keyof TargetEvaluation>;

/** Change and growth per year: observed, required by the plan, and required from now on. */
export function rateLines(derived: Derived): string[] {
  const numbers = wayNumbers(derived);
  if (numbers === null || numbers.way.scale === 'gap') return [];
  const stretches = stretchesOf(numbers, derived.target);
  const spans = Object.keys(stretches) as Span[];
  return [
    ...spans.flatMap((span) => changeLine(changes[span], stretches[span], derived)),
    ...spans.flatMap((span) => growthLine(growths[span], stretches[span], derived)),
  ];
}

function stretchesOf(
  { way, made, start, goal }: WayNumbers,
  target: TargetEvaluation,
): Record<Span, Stretch> {
  const { elapsedMonths, wholeMonths } = way;
  const { by, dataEndsOn } = target;
  const left = by === null || dataEndsOn === null ? 0 : monthsBetweenEnds(dataEndsOn, by);
  const [b, x, g] = [start ?? '0', made, goal ?? '0'];
  return {
    observed: { from: way.start, to: way.made, letters: [b, x], months: elapsedMonths },
    required: { from: way.start, to: way.goal, letters: [b, g], months: wholeMonths ?? 0 },
    requiredFromNow: { from: way.made, to: way.goal, letters: [x, g], months: left },
  };
}

function changeLine(
  quantity: (typeof changes)[Span],
  { from, to, letters: [a, b], months }: Stretch,
  { target, format: { language } }: Derived,
): string[] {
  const value = target[quantity];
  if (value === null || months <= 0) return [];
  const letters = a === '0' ? `${b} ÷ (${months} ÷ 12)` : `(${b} − ${a}) ÷ (${months} ÷ 12)`;
  const numbers = `${minus(to, a === '0' ? null : from)} ÷ (${months} ÷ 12)`;
  return [equation(quantityWord(quantity, language), letters, numbers, operand(value))];
}

function growthLine(
  quantity: (typeof growths)[Span],
  { from, to, letters: [a, b], months }: Stretch,
  { target, format: { language } }: Derived,
): string[] {
  const value = target[quantity];
  if (value === null || months <= 0) return [];
  const exponent = `^(12 ÷ ${months}) − 1`;
  return [
    equation(
      quantityWord(quantity, language),
      `(${b} ÷ ${a})${exponent}`,
      `(${operand(to)} ÷ ${operand(from)})${exponent}`,
      percent(value, 2),
    ),
  ];
}
