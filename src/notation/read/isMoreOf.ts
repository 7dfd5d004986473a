import type { Carried } from './carried.js';
import type { Clause } from './clause.js';

/** Whether a clause tells more of the same thing than the one in front: 已建成公园20个，公园达到50个. */
export function isMoreOf({ figure, name }: Clause, before: Carried): boolean {
  const { value = null, unit = null } = figure?.figure ?? {};
  return (
    unit === before.unit &&
    before.count !== null &&
    typeof value === 'number' &&
    value > before.count &&
    (name === null || before.name?.text.endsWith(name.text.replace(/总?数$/, '')) === true)
  );
}
