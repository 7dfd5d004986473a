import type { Finding } from '../finding/finding.js';
import { orderFindings } from '../finding/orderFindings.js';
import type { Plan } from '../model/plan.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import { configuredFindings } from './configuredFindings.js';
import type { RecordContext, RecordRule } from './recordRule.js';
import { recordRules } from './recordRules.js';
import type { ValidationOptions } from './validationOptions.js';

/** How progress records are to be validated. */
export interface RecordValidationOptions extends ValidationOptions {
  /** Name of their file, for the findings. */
  readonly file?: string;
  /** Where a record stands in its file, as reading it gives it; left out: its place in the list. */
  readonly locate?: RecordContext['locate'];
  /** Rules of one’s own, run after those of this library. */
  readonly rules?: readonly RecordRule[];
}

/**
 * Whether progress records are true to their plan and to one another: about something that stands in the plan, one a
 * day, days in order, results that can have been counted. Their shape is taken for granted; that is what
 * `parseProgressRecords` looks at.
 *
 * @param options name of the file, places in it, configuration, the day the data is looked at, and rules of one’s own
 * @returns every finding, in the order of the records; none when all is well
 * @example
 * const record = { subject: { type: 'target', id: 'x' }, on: '2023-12-31', state: 'done' };
 * validateProgressRecords(alxa, [record])[0]?.where.path // '[0].subject.id'
 * validateProgressRecords(alxa, []) // []
 */
export function validateProgressRecords(
  plan: Plan,
  progressRecords: readonly ProgressRecord[],
  options: RecordValidationOptions = {},
): Finding[] {
  const { file, config, rules = [], locate = placeInList } = options;
  const context = { plan, asOf: options.asOf ?? null, locate };
  const all = [...Object.values<RecordRule>(recordRules), ...rules];
  const findings = configuredFindings(config)(all.flatMap((rule) => rule(progressRecords, context)));
  const where = file === undefined ? {} : { file };
  return orderFindings(findings.map((found) => ({ ...found, where: { ...where, ...found.where } })));
}

/** As a path in a JSON file. */
const placeInList: RecordContext['locate'] = (index, key, at) => {
  if (key === undefined) return { path: `[${index}]` };
  if (key === 'subject') return { path: `[${index}].subject.id` };
  return { path: at === undefined ? `[${index}].${key}` : `[${index}].${key}[${at}].value` };
};
