import type { Unit } from '../../../quantity/unit.js';
import type { TableIndicator } from '../../parsedIndicatorTable.js';

const stated: ReadonlySet<string> = new Set(['level', 'maintain', 'coverage', 'cumulative']);

/** The unit that the figures of a row print behind them, where it is one: 2473万吨 and ≤2400万吨. */
export function printedUnit({
  baseline,
  targets,
}: Pick<TableIndicator, 'baseline' | 'targets'>): Unit | null {
  const goals = targets.filter(({ kind }) => stated.has(kind));
  const units = [baseline, ...goals].map((one) => (one && 'unit' in one ? one.unit : null));
  const [unit = null, ...others] = new Set(units.filter((one) => one !== null && one !== undefined));
  return others.length === 0 ? unit : null;
}
