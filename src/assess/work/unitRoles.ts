import { labels } from '../../model/label.js';
import type { UnitRole } from './responsibility.js';

/** The roles of a unit, given who has each; in their fixed order, and each once. */
export function unitRoles(
  unitId: string,
  holders: Readonly<Partial<Record<UnitRole, readonly string[]>>>,
): readonly UnitRole[] {
  return (Object.keys(labels.unitRole) as UnitRole[]).filter((role) => holders[role]?.includes(unitId));
}

/** The roles of both, in the fixed order, and each once. */
export function bothRoles(a: readonly UnitRole[], b: readonly UnitRole[]): readonly UnitRole[] {
  return (Object.keys(labels.unitRole) as UnitRole[]).filter((role) => a.includes(role) || b.includes(role));
}
