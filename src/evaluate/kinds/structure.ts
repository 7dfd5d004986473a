import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { satisfies } from '../../calculate/satisfies.js';
import type { Tolerance } from '../../calculate/tolerance.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import type { StructurePart } from '../../model/target/structure.js';
import { rational, rationalOf } from '../../quantity/rational.js';
import { doneTime } from './doneTime.js';
import type { FreeRule } from './kind.js';

/** A whole of several parts: all of them must stand, as the newest record counts them. An open N asks for nothing. */
export const structure: FreeRule<'structure'> = ({ parts }, { records, tolerance }) => {
  const stands = (record: ProgressRecord): Known<boolean> => standsIn(record, parts, tolerance);
  const record = records.at(-1) ?? null;
  return {
    form: 'deed',
    isDone: record === null ? 'recordMissing' : stands(record),
    time: doneTime(records, (one) => {
      const known = stands(one);
      return isUnknown(known) ? null : known;
    }),
    record,
  };
};

/** Whether the whole stands as one record tells: by its counts, else by its word. */
function standsIn(
  record: ProgressRecord,
  parts: readonly StructurePart[],
  tolerance: Tolerance | null,
): Known<boolean> {
  const verdicts = parts.map((part) => isEnough(part, record, tolerance));
  if (verdicts.includes(false)) return false;
  return record.state === 'done' ? true : (verdicts.find((known) => known !== true) ?? true);
}

/** Whether there are enough of one part. */
function isEnough(
  { name, comparator, count }: StructurePart,
  { results = [] }: ProgressRecord,
  tolerance: Tolerance | null,
): Known<boolean> {
  if (count === null) return true;
  const result = results.find((counted) => counted.name === name);
  if (!result) return 'recordMissing';
  return satisfies(rationalOf(result.value), comparator, rational(count), { tolerance, direction: 'higher' });
}
