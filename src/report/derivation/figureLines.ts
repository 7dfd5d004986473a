import type { Derivation, FigureInput, TargetEvaluation } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import { rationalOf, toNumber } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import { convertUnit } from '../../quantity/unit.js';
import { formatDate, formatPeriod } from '../number/formatDate.js';
import { comparatorSigns } from '../plan/statementInWords.js';
import type { Derived } from './derived.js';
import { listed, quantityWord, said, withRemark } from './derived.js';
import { equation, isNearly, operand } from './equation.js';

/** How the observed value was found: which observations, added up or not, in the unit of the indicator. */
export function figureLines(derived: Derived): string[] {
  const { target, format } = derived;
  const { observed, derivation } = target;
  if (observed === null) return [];
  const inputs = derivation.figure?.inputs ?? [];
  const steps = stepsOf(derived).filter(({ value }) => isNearly(value, observed.value));
  const name = `${quantityWord('observed', format.language)} x`;
  const line = equation(name, steps[0]?.text ?? '', operand(observed.value));
  return [withRemark(line, remarkOf(target, inputs, format), format)];
}

function remarkOf(
  { observed, derivation, dataEndsOn }: TargetEvaluation,
  inputs: readonly FigureInput[],
  format: Derived['format'],
): string {
  const { language } = format;
  const periods = inputs.map(({ period }) => formatPeriod(period, language));
  const rule = labelOf('figureRule', derivation.figure?.rule ?? 'latest', language);
  const status = observed?.status ?? 'final';
  const end = dataEndsOn === null ? '' : formatDate(dataEndsOn, language);
  return [
    said(format, `${rule}（${listed(periods, format)}）`, `${rule} (${listed(periods, format)})`),
    said(format, `按${end}计`, `counted as of ${end}`),
    ...(status === 'final' ? [] : [labelOf('observationStatus', status, language)]),
    ...(observed?.bound === undefined ? [] : [boundRemark(comparatorSigns[observed.bound], format)]),
  ].join(said(format, '；', '; '));
}

const boundRemark = (sign: string, format: Derived['format']): string =>
  said(
    format,
    `只知道实际数 ${sign} x，足以判定时才下结论`,
    `known only as ${sign} x, which decides where it is enough to`,
  );

interface Step {
  readonly text: string;
  readonly value: number;
}

/** The ways in which the observations may have led to the figure; the one that comes to it is shown. */
function stepsOf({ indicator, target }: Derived): Step[] {
  const { figure } = target.derivation;
  if (figure === null) return [];
  const inputs = figure.inputs.filter(({ value }) => value !== null);
  const unit = indicator?.unit ?? null;
  const values = inputs.map((input) => inUnit(input, unit));
  if (values.length === 0) return [];
  const sum = values.reduce((total, value) => total + value, 0);
  const terms = values.map(operand).join(' + ');
  switch (figure.rule) {
    case 'latest':
      return shares(inputs, unit);
    case 'change':
    case 'growth':
      return changes(figure, values);
    case 'sum':
      return [{ text: terms, value: sum }];
    case 'mean':
      return [{ text: `(${terms}) ÷ ${values.length}`, value: sum / values.length }];
    case 'pooled':
      return shares(inputs, unit);
    case 'compound':
      return compounded(values);
  }
}

/** How far a figure has gone from an earlier one: as a difference, or in percent of it. */
function changes({ rule, since }: NonNullable<Derivation['figure']>, values: readonly number[]): Step[] {
  const last = values.at(-1);
  if (since === null || last === undefined) return [];
  const difference = `${operand(last)} − ${operand(since.value)}`;
  if (rule === 'change') return [{ text: difference, value: last - since.value }];
  const text = `(${difference}) ÷ ${operand(since.value)} × 100`;
  return [{ text, value: ((last - since.value) / since.value) * 100 }];
}

/** A figure in the unit of the indicator, as it was given where that is not known to convert. */
function inUnit({ value, unit }: FigureInput, wanted: Unit | null): number {
  if (value === null || unit === null || wanted === null || unit === wanted) return value ?? 0;
  const converted = convertUnit(rationalOf(value), unit, wanted);
  return converted === null ? value : toNumber(converted);
}

/** Cases over cases, in percent or per mille. */
function shares(inputs: readonly FigureInput[], unit: Unit | null): Step[] {
  const whole = unit === '‰' ? 1000 : 100;
  const parts = inputs.map(({ numerator, denominator }) => ({ numerator, denominator }));
  if (parts.some(({ numerator, denominator }) => numerator === undefined || denominator === undefined))
    return [];
  const [above, below] = [
    parts.map(({ numerator = 0 }) => numerator),
    parts.map(({ denominator = 0 }) => denominator),
  ];
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const added = (numbers: readonly number[]): string =>
    numbers.length === 1 ? operand(numbers[0] ?? 0) : `(${numbers.map(operand).join(' + ')})`;
  return [
    { text: `${added(above)} ÷ ${added(below)} × ${whole}`, value: (total(above) / total(below)) * whole },
  ];
}

/** Rates in percent, compounded: in all, and per year. */
function compounded(rates: readonly number[]): Step[] {
  const product = rates.reduce((factor, rate) => factor * (1 + rate / 100), 1);
  const factors = rates.map((rate) => `(1 + ${operand(rate)} ÷ 100)`).join(' × ');
  const years = rates.length;
  return [
    {
      text: `(${factors})^(1 ÷ ${years}) × 100 − 100`,
      value: product ** (1 / years) * 100 - 100,
    },
    { text: `${factors} × 100 − 100`, value: product * 100 - 100 },
  ];
}
