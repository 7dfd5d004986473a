import type { Finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { Plan } from '../model/plan.js';
import type { ProgressRecord } from '../model/progressRecord.js';
import type { CalendarDate } from '../quantity/calendarDate.js';

/** What a rule may look at beside the records. */
export interface RecordContext {
  readonly plan: Plan;
  /** `null` when nobody said which day it is. */
  readonly asOf: CalendarDate | null;
  /** Where a record stands in its file, one of its fields, or one of its results. */
  readonly locate: (index: number, key?: keyof ProgressRecord, at?: number) => Where;
}

/** A truth that progress records must keep: gives a finding, with its place, for each place that breaks it. */
export type RecordRule = (records: readonly ProgressRecord[], context: RecordContext) => readonly Finding[];
