import type { FreeRule } from './kind.js';

/** Something to be built, set up or completed: what the newest record says of it. */
export const milestone: FreeRule<'milestone'> = (_statement, { records }) => {
  const record = records.at(-1) ?? null;
  const done = record?.state === 'done' ? record : null;
  // Once done it was done on the day that the first record of it says.
  const first = done && records.slice(records.findLastIndex(({ state }) => state !== 'done') + 1)[0];
  return {
    form: 'deed',
    isDone: record === null ? 'recordMissing' : done !== null,
    doneOn: done ? (done.doneOn ?? first?.doneOn ?? first?.on ?? done.on) : null,
    record,
  };
};
