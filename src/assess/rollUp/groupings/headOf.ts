import type { GroupHead } from './grouping.js';

/** A named thing of a plan as a group. */
export function headOf({
  id,
  name,
  englishName,
}: {
  readonly id: string;
  readonly name: string;
  readonly englishName: string;
}): GroupHead {
  return { key: id, label: { zh: name, en: englishName } };
}
