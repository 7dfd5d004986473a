import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { RecordRule } from '../recordRule.js';

/** A day of completion belongs to what is done, and does not lie after the day of the record. */
export const doneDaysAreInOrder: RecordRule = (records, { locate }) =>
  records.flatMap(({ on, doneOn, state }, index): Finding[] => {
    if (doneOn === undefined) return [];
    const where = locate(index, 'doneOn');
    if (state !== 'done') return [finding('record/doneOnOfUndone', where, { seen: doneOn, state })];
    return doneOn <= on ? [] : [finding('record/doneAfterRecorded', where, { seen: doneOn, on })];
  });
