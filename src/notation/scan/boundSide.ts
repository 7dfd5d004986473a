import type { ScannedFigure } from './scannedFigure.js';

type Bounded = Pick<ScannedFigure, 'comparatorSpans' | 'digits'>;

/** Whether a comparing word stands in front of the digits: 超过5家. */
export const hasBoundBefore = ({ comparatorSpans, digits }: Bounded): boolean =>
  comparatorSpans.some(([start]) => start < digits[0]);

/** Whether one stands behind them: 5家以上. */
export const hasBoundBehind = ({ comparatorSpans, digits }: Bounded): boolean =>
  comparatorSpans.some(([start]) => start > digits[0]);
