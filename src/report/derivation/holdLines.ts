import type { HeldPeriodEvaluation } from '../../model/evaluation.js';
import { labelOf } from '../../model/label.js';
import { holdInWords } from '../evaluation/holdInWords.js';
import { formatPeriod } from '../number/formatDate.js';
import type { Derived } from './derived.js';
import { said } from './derived.js';
import { operand } from './equation.js';

/** Every due period of something kept up: its figure, and whether it passed. */
export function holdLines({ target, format }: Derived): string[] {
  const { hold } = target;
  if (hold === null) return [];
  const periods = hold.periods.map((held) => periodInWords(held, format));
  const colon = said(format, '：', ': ');
  return [
    `${said(format, '逐期情况', 'Period by period')}${colon}${holdInWords(hold, format.language)}`,
    ...periods.map((line) => `  ${line}`),
  ];
}

function periodInWords(
  { period, value, hasPassed, reason }: HeldPeriodEvaluation,
  format: Derived['format'],
): string {
  const told = [
    ...(value === null ? [] : [operand(value)]),
    hasPassed === null
      ? labelOf('reason', reason ?? 'observationMissing', format.language)
      : hasPassed
        ? said(format, '达标', 'passed')
        : said(format, '未达标', 'missed'),
  ];
  return `${formatPeriod(period, format.language)}${said(format, '：', ': ')}${told.join(said(format, '，', ', '))}`;
}
