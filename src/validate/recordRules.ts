import type { RecordRule } from './recordRule.js';
import { doneDaysAreInOrder } from './records/doneDaysAreInOrder.js';
import { recordedResultsAreCounts } from './records/recordedResultsAreCounts.js';
import { recordSubjectsAreKnown } from './records/recordSubjectsAreKnown.js';
import { recordsAreUnique } from './records/recordsAreUnique.js';
import { recordsAreUpToTheDay } from './records/recordsAreUpToTheDay.js';
import { whatIsDoneStaysDone } from './records/whatIsDoneStaysDone.js';

/** The truths of progress records, by name. To add one: a file in `records/` named for it, and a line here. */
export const recordRules = {
  recordSubjectsAreKnown,
  recordsAreUnique,
  recordsAreUpToTheDay,
  doneDaysAreInOrder,
  whatIsDoneStaysDone,
  recordedResultsAreCounts,
} as const satisfies Readonly<Record<string, RecordRule>>;
