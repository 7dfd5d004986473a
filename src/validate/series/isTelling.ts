import type { Indicator } from '../../model/indicator.js';

/** Whether it says something that two figures of a series are the same: not of none, of a few things, or of all. */
export const isTelling = (value: number, { limits }: Indicator): boolean =>
  value !== 0 && value !== limits?.max && !(Number.isInteger(value) && Math.abs(value) < 10);
