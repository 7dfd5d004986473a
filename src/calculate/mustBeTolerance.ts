import type { Tolerance } from './tolerance.js';

/** @throws RangeError when the share or amount is not a number from 0 */
export function mustBeTolerance(caller: string, tolerance: Tolerance | undefined): void {
  if (tolerance === undefined) return;
  const most = 'ratio' in tolerance ? tolerance.ratio : tolerance.amount;
  if (!(most >= 0 && Number.isFinite(most))) {
    throw new RangeError(`${caller}: tolerance must be finite and at least 0, got ${most}`);
  }
}
