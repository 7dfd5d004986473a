import type { RecordEvaluation } from '../../model/evaluation.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import type { Statement } from '../../model/target/statement.js';
import { periodEndsOn } from '../../quantity/period.js';
import type { Deed } from '../kinds/answer.js';
import { isUnknown } from '../known.js';
import { noDerivation } from './derivationOf.js';
import type { Judgement, Verdict } from './judgement.js';
import { assessed, notAssessable } from './statusOf.js';
import { trendOf } from './trendOf.js';
import { unknownNumbers } from './unknownNumbers.js';
import type { View } from './view.js';

/** A deed is done or not. Done after the deadline, it is done, and was not achieved in time. */
export function judgeDeed(deed: Deed, statement: Statement, view: View): Judgement {
  const { isDone, record, doneOn } = deed;
  return {
    comparator: null,
    numbers: unknownNumbers('notMeasured'),
    isMet: isDone,
    isMetAtBaseline: 'notMeasured',
    figure: null,
    projection: 'notMeasured',
    trend: trendOf(view.ground.series),
    hold: null,
    record: recordOf(record, doneOn),
    verdict: deedVerdict(deed, statement, view),
    derivation: noDerivation(statement),
  };
}

/** The newest record as plain data. */
export function recordOf(record: ProgressRecord | null, doneOn: string | null): RecordEvaluation | null {
  return record && { state: record.state, on: record.on, doneOn };
}

function deedVerdict({ isDone, record, doneOn }: Deed, { by }: Statement, { asOf, profile }: View): Verdict {
  if (profile.method !== 'pace') return notAssessable('profileNotForKind');
  if (isUnknown(isDone)) return notAssessable(isDone);
  const dueOn = by === null ? null : periodEndsOn(by);
  const isDue = dueOn !== null && asOf >= dueOn;
  if (isDone) {
    const isLate = dueOn !== null && doneOn !== null && doneOn > dueOn;
    return assessed(
      isLate ? profile.whenNotMet : isDue || dueOn === null ? profile.whenMet : profile.whenMetEarly,
    );
  }
  if (isDue)
    return record !== null && record.on >= dueOn
      ? assessed(profile.whenNotMet)
      : notAssessable('recordMissing');
  if (record?.state === 'cancelled') return notAssessable('cancelled');
  return assessed(record?.state === 'notStarted' ? 'notStarted' : 'underway');
}
