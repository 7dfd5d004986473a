import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';

/** Each body stands once among the organisations, with all its names. */
export function organizationsAreNamedOnce({ organizations }: Plan): readonly Finding[] {
  const first = new Map<string, number>();
  return organizations.flatMap(({ name, aliases = [] }, index) => {
    const names = [...new Set([name, ...aliases])];
    const seen = names.find((one) => (first.get(one) ?? index) !== index);
    for (const one of names) if (!first.has(one)) first.set(one, index);
    if (seen === undefined) return [];
    const details = { seen, first: `organizations[${first.get(seen)}]` };
    return [finding('organization/namedTwice', { path: `organizations[${index}].name` }, details)];
  });
}
