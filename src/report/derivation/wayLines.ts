import { periodEndsOn } from '../../quantity/period.js';
import { formatDate } from '../number/formatDate.js';
import { formatNumber } from '../number/formatNumber.js';
import type { Derived } from './derived.js';
import { quantityWord, said, withRemark } from './derived.js';
import { difference, equation, minus, operand, percent } from './equation.js';
import { expectedLine } from './expectedLine.js';
import type { WayNumbers } from './wayNumbers.js';
import { lettersBetween, wayNumbers } from './wayNumbers.js';

/** Start, way made, time passed, what was due by then, and the pace: each in letters, in numbers, and as a result. */
export function wayLines(derived: Derived): string[] {
  const numbers = wayNumbers(derived);
  if (numbers === null) return [];
  return [
    ...startLine(numbers, derived),
    ...totalLines(numbers, derived),
    ...progressLine(numbers, derived),
    ...elapsedLine(numbers, derived),
    ...expectedLine(numbers, derived),
    ...paceLine(numbers, derived),
  ];
}

function startLine({ way, start }: WayNumbers, { format }: Derived): string[] {
  const on = formatDate(periodEndsOn(way.startsAt), format.language);
  if (start === null) {
    return [said(format, `起点 = 0；自${on}起计数`, `Start = 0; counted since ${on}`)];
  }
  const name = said(
    format,
    way.scale === 'gap' ? '起点差距' : '基期值',
    way.scale === 'gap' ? 'Gap at the start' : 'Baseline',
  );
  return [
    withRemark(
      equation(`${name} ${start}`, operand(way.start)),
      said(format, `按${on}计`, `as of ${on}`),
      format,
    ),
  ];
}

/** What the letters X, G and d stand for, where the way is measured on something else than x and g. */
function totalLines({ way, made, goal }: WayNumbers, { target, format }: Derived): string[] {
  const { observed, goal: g } = target;
  if (made === 'd') {
    const line = equation(said(format, '现有差距 d', 'Gap now d'), 'x − g', operand(way.made));
    return observed === null || g === null ? [] : [line];
  }
  if (goal !== 'G') return [];
  const periods = target.hold?.periods.flatMap(({ value }) => (value === null ? [] : [operand(value)])) ?? [];
  const isTold = Math.abs(sumOf(target) - way.made) < 1e-9;
  return [
    equation(said(format, '各期合计 X', 'Total X'), isTold ? periods.join(' + ') : '', operand(way.made)),
    equation(
      said(format, '期末应达合计 G', 'Total due at the end G'),
      g === null || way.wholeMonths === null ? '' : `${operand(g)} × ${way.wholeMonths} ÷ 12`,
      operand(way.goal),
    ),
  ];
}

const sumOf = ({ hold }: Derived['target']): number =>
  hold?.periods.reduce((sum, { value }) => sum + (value ?? 0), 0) ?? 0;

function progressLine({ way, made, start, goal }: WayNumbers, { target, format }: Derived): string[] {
  const { progressRatio } = target;
  if (progressRatio === null) return [];
  const [from, to] = [start === null ? null : way.start, goal === null ? 0 : way.goal];
  return [
    equation(
      quantityWord('progressRatio', format.language),
      `${lettersBetween(made, start)} ÷ ${lettersBetween(goal, start)}`,
      `${minus(way.made, from)} ÷ ${minus(to, from)}`,
      `${operand(difference(way.made, from ?? 0))} ÷ ${operand(difference(to, from ?? 0))}`,
      percent(progressRatio),
    ),
  ];
}

function elapsedLine({ way }: WayNumbers, { target, format }: Derived): string[] {
  const { elapsedRatio } = target;
  const { elapsedMonths, wholeMonths } = way;
  if (elapsedRatio === null || wholeMonths === null) return [];
  const isCut = elapsedMonths < 0 || elapsedMonths > wholeMonths;
  const counted = Math.min(Math.max(elapsedMonths, 0), wholeMonths);
  const line = equation(
    quantityWord('elapsedRatio', format.language),
    said(format, '已过整月数 ÷ 全程整月数', 'whole months passed ÷ whole months in all'),
    `${counted} ÷ ${wholeMonths}`,
    percent(elapsedRatio),
  );
  const remark = said(
    format,
    `实际相隔 ${elapsedMonths} 个月，不足 0 按 0、超过全程按全程计`,
    `${elapsedMonths} months lie between; no fewer than none and no more than all are counted`,
  );
  return [withRemark(line, isCut ? remark : null, format)];
}

/** On a straight line without interim goals the way made over the time passed, else over the way due. */
function paceLine({ way, made, start, goal }: WayNumbers, { target, format }: Derived): string[] {
  const { paceRatio, expectedValue } = target;
  const { elapsedMonths, wholeMonths } = way;
  if (paceRatio === null || wholeMonths === null) return [];
  const name = quantityWord('paceRatio', format.language);
  const result = formatNumber(paceRatio, { language: 'zh', decimals: 3, against: [0, 0.9, 1, 1.1] }).replace(
    '-',
    '−',
  );
  const from = start === null ? null : way.start;
  if ((format.path ?? 'linear') === 'linear' && way.through.length === 0) {
    const progress = `${minus(way.made, from)} ÷ ${minus(goal === null ? 0 : way.goal, from)}`;
    const months = Math.min(Math.max(elapsedMonths, 0), wholeMonths);
    const words = said(format, '增量完成率 ÷ 时间进度', 'progress ÷ elapsed time');
    return [equation(name, words, `(${progress}) ÷ (${months} ÷ ${wholeMonths})`, result)];
  }
  if (expectedValue === null) return [];
  const letters = `${lettersBetween(made, start)} ÷ ${lettersBetween('E', start)}`;
  return [equation(name, letters, `${minus(way.made, from)} ÷ ${minus(expectedValue, from)}`, result)];
}
