import { plainHeading } from './plainHeading.js';
import type { WorkField, WorkFieldName } from './workField.js';
import { workFieldNames } from './workFieldNames.js';

/** What a heading of a sheet of work says about its column. */
export interface WorkHeading {
  readonly field: WorkField;
  /** Unit in brackets, as in 成果：培训（场）. */
  readonly unit?: string;
}

const fieldsByHeader: ReadonlyMap<string, WorkField> = new Map(
  Object.entries(workFieldNames).flatMap(([field, { headers }]) =>
    headers.map((header) => [header, field as WorkFieldName] as const),
  ),
);

const ofResult = /^(?:成果|results?) *[:：]([^:：(（]+)(?:[(（]([^()（）]+)[)）])?$/i;
const longestHeading = 60;

/**
 * What a heading of a sheet of work stands for; `null` when it is not known. A colon behind 成果 names what was counted.
 *
 * @example
 * workHeading('进展情况') // { field: 'state' }
 * workHeading('成果：培训（场）') // { field: 'result:培训', unit: '场' }
 * workHeading('编号') // null
 */
export function workHeading(heading: string): WorkHeading | null {
  const { name, bracketed } = plainHeading(heading);
  const field = fieldsByHeader.get(name);
  if (field) return field === 'result' && bracketed !== null ? { field, unit: bracketed } : { field };
  const [, named = '', unit] = heading.length > longestHeading ? [] : (ofResult.exec(heading.trim()) ?? []);
  const counted = named.trim();
  if (counted === '') return null;
  return { field: `result:${counted}`, ...(unit !== undefined && { unit: unit.trim() }) };
}
