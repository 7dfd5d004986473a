import type { Derived } from './derived.js';
import { quantityWord, said, withRemark } from './derived.js';
import { equation, operand } from './equation.js';
import type { WayNumbers } from './wayNumbers.js';

/** An end of a leg of the path: what is due, and after how many months. */
interface End {
  readonly goal: number;
  readonly months: number;
}

/** What was due at the time of the figure: on the leg of the path that this time is on. */
export function expectedLine({ way, start, goal }: WayNumbers, { target, format }: Derived): string[] {
  const { expectedValue } = target;
  const { wholeMonths, elapsedMonths, through } = way;
  if (expectedValue === null || wholeMonths === null) return [];
  const months = Math.min(Math.max(elapsedMonths, 0), wholeMonths);
  const ends: End[] = [...through, { goal: way.goal, months: wholeMonths }];
  const index = ends.findIndex((end) => months <= end.months);
  const to = ends[index] ?? { goal: way.goal, months: wholeMonths };
  const from = ends[index - 1] ?? { goal: way.start, months: 0 };
  const isWhole = through.length === 0;
  const name = `${quantityWord('expectedValue', format.language)} E`;
  const letters = isWhole ? wholeLetters(start, goal, format) : legLetters(format);
  const line = equation(
    name,
    letters,
    legNumbers(from, to, months, start === null && index === 0, format),
    operand(expectedValue),
  );
  return [withRemark(line, isWhole ? null : legRemark(from, to, format), format)];
}

const isGeometric = ({ path = 'linear' }: Derived['format']): boolean => path === 'geometric';

/** The path from the start to the goal in letters; m of N months have passed. */
function wholeLetters(start: string | null, goal: string | null, format: Derived['format']): string {
  const g = goal ?? '0';
  if (isGeometric(format)) return `${start ?? '0'} × (${g} ÷ ${start ?? '0'})^(m ÷ N)`;
  return start === null ? `${g} × m ÷ N` : `${start} + (${g} − ${start}) × m ÷ N`;
}

const legLetters = (format: Derived['format']): string =>
  isGeometric(format) ? 'g₁ × (g₂ ÷ g₁)^((m − m₁) ÷ (m₂ − m₁))' : 'g₁ + (g₂ − g₁) × (m − m₁) ÷ (m₂ − m₁)';

function legNumbers(
  from: End,
  to: End,
  months: number,
  isFromNothing: boolean,
  format: Derived['format'],
): string {
  const passed = from.months === 0 ? String(months) : `(${months} − ${from.months})`;
  const whole = from.months === 0 ? String(to.months) : `(${to.months} − ${from.months})`;
  const [a, b] = [operand(from.goal), operand(to.goal)];
  if (isFromNothing && !isGeometric(format)) return `${b} × ${passed} ÷ ${whole}`;
  return isGeometric(format)
    ? `${a} × (${b} ÷ ${a})^(${passed} ÷ ${whole})`
    : `${a} + (${b} − ${a}) × ${passed} ÷ ${whole}`;
}

const legRemark = (from: End, to: End, format: Derived['format']): string =>
  said(
    format,
    `经过阶段目标，第${from.months}个月 ${operand(from.goal)}，第${to.months}个月 ${operand(to.goal)}`,
    `through interim goals: ${operand(from.goal)} after ${from.months} months, ${operand(to.goal)} after ${to.months}`,
  );
