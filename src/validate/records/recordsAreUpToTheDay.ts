import { finding } from '../../finding/finding.js';
import type { RecordRule } from '../recordRule.js';

/** No record is of a day after the one the data is looked at. */
export const recordsAreUpToTheDay: RecordRule = (records, { asOf, locate }) =>
  records.flatMap(({ on }, index) =>
    asOf === null || on <= asOf ? [] : [finding('record/afterAsOf', locate(index, 'on'), { seen: on, asOf })],
  );
