import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { assessed, notAssessable } from '../../calculate/profiles/statusOf.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { RecordEvaluation } from '../../model/evaluation.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import type { Statement } from '../../model/target/statement.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { dueOn } from '../dueOn.js';
import { isDue } from '../isDue.js';
import type { Deed } from '../kinds/answer.js';
import type { DoneTime } from '../kinds/doneTime.js';
import { noDerivation } from './derivationOf.js';
import type { Judgement } from './judgement.js';
import { trendOf } from './trendOf.js';
import { unknownNumbers } from './unknownNumbers.js';
import type { View } from './view.js';

/** A deed is done or not. Done after the deadline, it is done, and was not achieved in time. */
export function judgeDeed(deed: Deed, statement: Statement, view: View): Judgement {
  const { isDone, record, time } = deed;
  return {
    comparator: null,
    numbers: unknownNumbers('notMeasured'),
    isMet: isDone,
    isMetAtBaseline: 'notMeasured',
    figure: null,
    projection: 'notMeasured',
    trend: trendOf(view.ground.series),
    hold: null,
    record: recordOf(record, time?.doneOn ?? null),
    verdict: deedVerdict(deed, statement, view),
    derivation: noDerivation(statement),
  };
}

/** The newest record as plain data. */
export function recordOf(record: ProgressRecord | null, doneOn: string | null): RecordEvaluation | null {
  return record && { state: record.state, on: record.on, doneOn };
}

function deedVerdict(deed: Deed, { by }: Statement, { asOf, profile }: View): Verdict {
  if (profile.method !== 'pace') return notAssessable('profileNotForKind');
  const { isDone, record, time } = deed;
  if (isUnknown(isDone)) return notAssessable(isDone);
  const day = dueOn(by);
  const isOver = isDue(by, asOf);
  if (time !== null) {
    if (day === null) return assessed(profile.whenMet);
    const isLate = wasLate(time, day);
    if (isUnknown(isLate)) return notAssessable(isLate);
    return assessed(isLate ? profile.whenNotMet : isOver ? profile.whenMet : profile.whenMetEarly);
  }
  if (isOver && record !== null && isDue(by, record.on)) return assessed(profile.whenNotMet);
  if (record?.state === 'cancelled') return notAssessable('cancelled');
  if (isOver) return notAssessable('recordMissing');
  return assessed(record?.state === 'notStarted' ? 'notStarted' : 'underway');
}

/** Whether it was done after the deadline. Records from before and after it, without the day, do not tell. */
function wasLate({ doneOn, notBefore, notAfter }: DoneTime, day: CalendarDate): Known<boolean> {
  if (doneOn !== null || notAfter <= day) return notAfter > day;
  return notBefore !== null && notBefore >= day ? true : 'recordMissing';
}
