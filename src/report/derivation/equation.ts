import { rationalOf, subtract, toNumber } from '../../quantity/rational.js';
import { formatPercent } from '../number/formatPercent.js';
import { calculatorNumber } from './calculatorNumber.js';

/** A number inside an expression; a negative one in brackets. */
export function operand(value: number): string {
  const text = calculatorNumber(value);
  return value < 0 ? `(${text})` : text;
}

/** The difference of two figures as they were written, without what doubles add to it. */
export const difference = (a: number, b: number): number => toNumber(subtract(rationalOf(a), rationalOf(b)));

/** `(4700 − 3834)`; the first number alone where nothing is taken away. */
export const minus = (a: number, b: number | null): string =>
  b === null ? operand(a) : `(${operand(a)} − ${operand(b)})`;

/** Whether two results are the same as far as a calculator can tell. */
export const isNearly = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** A ratio in percent, with the minus that the other numbers have. */
export const percent = (ratio: number, decimals = 1): string =>
  formatPercent(ratio, { decimals }).replace('-', '−');

/** The steps of a reckoning, one that says the same as the one before it left out: `a = b = c`. A negative result stands without brackets. */
export function equation(name: string, ...steps: readonly string[]): string {
  const result = steps.at(-1)?.replace(/^\((−[\d.]+)\)$/, '$1') ?? '';
  const all = [...steps.slice(0, -1), result];
  return [name, ...all.filter((step, index) => step !== '' && step !== all[index - 1])].join(' = ');
}
