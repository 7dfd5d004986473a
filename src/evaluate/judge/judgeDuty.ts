import { notAssessable } from '../../calculate/profiles/statusOf.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { Statement } from '../../model/target/statement.js';
import { isDue } from '../isDue.js';
import type { Duty } from '../kinds/answer.js';
import { noDerivation } from './derivationOf.js';
import { heldPeriods } from './heldPeriods.js';
import { heldVerdict } from './heldVerdict.js';
import { recordOf } from './judgeDeed.js';
import type { Judgement } from './judgement.js';
import { trendOf } from './trendOf.js';
import { unknownNumbers } from './unknownNumbers.js';
import type { View } from './view.js';

/** A duty that returns is judged by whether it was done in each due period; met now is met in the latest of them. */
export function judgeDuty({ periods, reason, record }: Duty, statement: Statement, view: View): Judgement {
  const { profile, asOf } = view;
  const verdict = (): Verdict => {
    if (profile.method !== 'pace') return notAssessable('profileNotForKind');
    if (reason !== null) return notAssessable(reason);
    return heldVerdict({ periods, overall: null, isDue: isDue(statement.by, asOf) }, profile);
  };
  return {
    comparator: null,
    numbers: unknownNumbers('notMeasured'),
    isMet: reason ?? periods.at(-1)?.hasPassed ?? 'noTimeElapsed',
    isMetAtBaseline: 'notMeasured',
    figure: null,
    projection: 'notMeasured',
    trend: trendOf(view.ground.series),
    hold: reason === null ? heldPeriods(periods, null) : null,
    record: recordOf(record, record?.doneOn ?? null),
    verdict: verdict(),
    derivation: noDerivation(statement),
  };
}
