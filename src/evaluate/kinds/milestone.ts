import { doneTime } from './doneTime.js';
import type { FreeRule } from './kind.js';

/** Something to be built, set up or completed: what the newest record says of it. */
export const milestone: FreeRule<'milestone'> = (_statement, { records }) => {
  const record = records.at(-1) ?? null;
  return {
    form: 'deed',
    isDone: record === null ? 'recordMissing' : record.state === 'done',
    time: doneTime(records, ({ state }) => state === 'done'),
    record,
  };
};
