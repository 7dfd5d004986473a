import type { ProjectionEvaluation } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import type { Derived } from './derived.js';
import { quantityWord, said, withRemark } from './derived.js';
import { equation, isNearly, minus, operand, percent } from './equation.js';
import type { WayNumbers } from './wayNumbers.js';
import { wayNumbers } from './wayNumbers.js';

/** Where the series is heading by the deadline, what would be missing there, and when the goal would be reached. */
export function projectionLines(derived: Derived): string[] {
  const { target, format } = derived;
  const { projection } = target;
  if (projection === null) return [];
  const numbers = wayNumbers(derived);
  const { letters, filled, value } = numbers ? carriedOn(projection, numbers) : unreckoned;
  const isTold = value !== null && isNearly(value, projection.value);
  const name = `${quantityWord('projection', format.language)} P`;
  const line = isTold
    ? equation(name, letters, filled, operand(projection.value))
    : equation(name, operand(projection.value));
  return [
    withRemark(line, projectionRemark(projection, isTold ? null : value, derived), format),
    ...(numbers ? shortfallLine(projection, numbers, derived) : []),
  ];
}

interface Carried {
  readonly letters: string;
  readonly filled: string;
  /** `null` where the method needs more figures than the derivation has. */
  readonly value: number | null;
}

const unreckoned: Carried = { letters: '', filled: '', value: null };

/** The two methods that need no more than the ends of the way. */
function carriedOn({ method }: ProjectionEvaluation, { way, made, start }: WayNumbers): Carried {
  const { start: b, made: x, elapsedMonths: m, wholeMonths: whole } = way;
  if (whole === null || m <= 0) return unreckoned;
  const months = `${whole} ÷ ${m}`;
  if (method === 'geometric' && start !== null) {
    return {
      letters: `${start} × (${made} ÷ ${start})^(N ÷ m)`,
      filled: `${operand(b)} × (${operand(x)} ÷ ${operand(b)})^(${months})`,
      value: b * (x / b) ** (whole / m),
    };
  }
  if (method !== 'linear') return unreckoned;
  const [letters, filled] =
    start === null
      ? [`${made} × N ÷ m`, `${operand(x)} × ${months}`]
      : [`${start} + (${made} − ${start}) × N ÷ m`, `${operand(b)} + ${minus(x, b)} × ${months}`];
  return { letters, filled, value: b + ((x - b) * whole) / m };
}

function projectionRemark(
  { method, reachedIn }: ProjectionEvaluation,
  unlimited: number | null,
  { target, format }: Derived,
): string {
  const reached =
    target.isMet === true
      ? []
      : reachedIn === null
        ? [said(format, '按此趋势不会达到目标', 'on this trend the goal is never reached')]
        : [
            said(
              format,
              `按此趋势${reachedIn}年达到目标`,
              `on this trend the goal is reached in ${reachedIn}`,
            ),
          ];
  const limited =
    unlimited === null
      ? []
      : [
          said(
            format,
            `推算为 ${operand(unlimited)}，超出指标的自然界限，取界限值`,
            `${operand(unlimited)} would be beyond the natural limits of the indicator, which are kept`,
          ),
        ];
  return [labelOf('projection', method, format.language), ...limited, ...reached].join(
    said(format, '；', '; '),
  );
}

function shortfallLine(
  { shortfallRatio, value }: ProjectionEvaluation,
  { way, made, goal }: WayNumbers,
  { format }: Derived,
): string[] {
  if (shortfallRatio === null) return [];
  const name = said(format, '届时缺口占现有差距', 'Share of the gap still open then');
  const g = goal ?? '0';
  if (shortfallRatio === 0)
    return [withRemark(equation(name, '0%'), said(format, '可以达到目标', 'the goal is reached'), format)];
  return [
    equation(
      name,
      `(${g} − P) ÷ (${g} − ${made})`,
      `${minus(way.goal, value)} ÷ ${minus(way.goal, way.made)}`,
      percent(shortfallRatio),
    ),
  ];
}
