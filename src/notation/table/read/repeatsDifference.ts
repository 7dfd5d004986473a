import { compare, rationalOf, subtract, toNumber } from '../../../quantity/rational.js';
import type { TableBaseline, TableTarget } from '../../parsedIndicatorTable.js';

const figureOf = (target: TableTarget): number | null => {
  const value = 'value' in target ? target.value : null;
  return typeof value === 'number' ? value : null;
};

/**
 * Target less baseline, and whether a change of the same row says the same; `null` when one of them is no single figure.
 *
 * Three figures in one row print one commitment twice: 6.3, 12 and 5.7.
 */
export function repeatsDifference(
  change: TableTarget,
  baseline: TableBaseline | null,
  targets: readonly TableTarget[],
): { readonly isSame: boolean; readonly difference: number } | null {
  const goal = targets.findLast(({ kind }) => kind === 'level' || kind === 'coverage');
  const reached =
    goal?.kind === 'coverage' && typeof goal.percent === 'number' ? goal.percent : goal && figureOf(goal);
  const [value, start] = [figureOf(change), baseline?.value];
  const isChange = change.kind === 'increment' || change.kind === 'cumulative';
  if (!isChange || value === null || typeof start !== 'number' || typeof reached !== 'number') return null;
  const difference = subtract(rationalOf(reached), rationalOf(start));
  const isSame = compare(difference, rationalOf(value)) === 0;
  return { isSame, difference: toNumber(difference) };
}
