import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { plainName } from '../../finding/nearestNames.js';
import type { Plan } from '../../model/plan.js';

/** A name or alias belongs to one indicator, so that a sheet with names alone can be read. */
export function indicatorsAreNamedOnce({ indicators }: Plan): readonly Finding[] {
  const first = new Map<string, number>();
  return indicators.flatMap(({ name, aliases = [] }, index) => {
    const names = [name, ...aliases];
    const seen = names.find((one) => (first.get(plainName(one)) ?? index) !== index);
    for (const one of names) if (!first.has(plainName(one))) first.set(plainName(one), index);
    if (seen === undefined) return [];
    const earlier = indicators[first.get(plainName(seen)) ?? 0];
    const details = { seen, first: earlier?.id ?? '' };
    return [finding('indicator/namedTwice', { path: `indicators[${index}]` }, details)];
  });
}
