import type { StructurePart } from '../../model/target/structure.js';
import { rational, rationalOf } from '../../quantity/rational.js';
import type { Known } from '../known.js';
import { isUnknown } from '../known.js';
import { satisfies } from '../satisfies.js';
import type { FreeRule, Ground } from './kind.js';

/** A whole of several parts: all of them must stand, as the newest record counts them. An open N asks for nothing. */
export const structure: FreeRule<'structure'> = ({ parts }, ground) => {
  const record = ground.records.at(-1) ?? null;
  if (record === null) return { form: 'deed', isDone: 'recordMissing', doneOn: null, record };
  const stand = parts.map((part) => stands(part, ground));
  const isDone = record.state === 'done' ? true : (stand.find((known) => known !== true) ?? true);
  const doneOn = isDone === true ? (record.doneOn ?? record.on) : null;
  return { form: 'deed', isDone: stand.includes(false) ? false : isDone, doneOn, record };
};

/** Whether there are enough of one part. */
function stands({ name, comparator, count }: StructurePart, { records, tolerance }: Ground): Known<boolean> {
  if (count === null) return true;
  const result = records.at(-1)?.results?.find((counted) => counted.name === name);
  if (!result) return 'recordMissing';
  const verdict = satisfies(rationalOf(result.value), comparator, rational(count), {
    tolerance,
    direction: 'higher',
  });
  return isUnknown(verdict) ? verdict : verdict;
}
