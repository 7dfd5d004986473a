import type { Indicator } from '../../model/indicator.js';
import { indicatorKey } from './indicatorKey.js';

/** Names that a series goes by. */
export type NamedSeries = Pick<Indicator, 'name'> & Partial<Pick<Indicator, 'aliases'>>;

/**
 * The indicator of a plan that is the series named: by a name or an alias that both have, see `indicatorKey`. A name as
 * printed wins over one that is only alike.
 */
export function indicatorIn(
  indicators: readonly Indicator[],
  sought: NamedSeries,
): Indicator | 'indicatorNotInPlan' | 'severalIndicators' {
  for (const keyOf of [(name: string) => name, indicatorKey]) {
    const keys = new Set([sought.name, ...(sought.aliases ?? [])].map(keyOf));
    const found = indicators.filter(({ name, aliases = [] }) =>
      [name, ...aliases].some((candidate) => keys.has(keyOf(candidate))),
    );
    if (found.length > 1) return 'severalIndicators';
    if (found[0]) return found[0];
  }
  return 'indicatorNotInPlan';
}
