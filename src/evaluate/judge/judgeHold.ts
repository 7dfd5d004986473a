import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import { notAssessable } from '../../calculate/profiles/statusOf.js';
import type { Verdict } from '../../calculate/profiles/verdict.js';
import type { Statement } from '../../model/target/statement.js';
import { isDue } from '../isDue.js';
import type { Hold } from '../kinds/answer.js';
import { isMetByFigure } from '../kinds/isMetByFigure.js';
import { derivationOf } from './derivationOf.js';
import { heldPeriods } from './heldPeriods.js';
import { heldVerdict } from './heldVerdict.js';
import { baselineVerdict } from './judgeCourse.js';
import type { Judgement } from './judgement.js';
import { keptVerdict } from './keptVerdict.js';
import { numbersOf } from './numbersOf.js';
import { trendOf } from './trendOf.js';
import type { View } from './view.js';

/** What is held is judged period by period: it cannot be achieved early, and a missed year stays missed. */
export function judgeHold(hold: Hold, statement: Statement, view: View): Judgement {
  const { figure, periods, overall, total, comparator } = hold;
  const { by } = statement;
  const verdict = (): Verdict => {
    const { profile, ground, asOf } = view;
    if (profile.method === 'pace') return heldVerdict({ periods, overall, isDue: isDue(by, asOf) }, profile);
    if (profile.method === 'shortfallShare') return keptVerdict(hold, ground.series, profile);
    return notAssessable('profileNotForKind');
  };
  return {
    comparator,
    numbers: numbersOf(hold, by, view).numbers,
    isMet: overall ?? (isUnknown(figure) ? figure : isMetByFigure(figure, hold)),
    isMetAtBaseline: atBaseline(hold, view),
    figure: isUnknown(figure) ? null : figure,
    projection: 'heldEveryYear',
    trend: trendOf(view.ground.series, isUnknown(figure) ? null : figure),
    hold: heldPeriods(periods, total),
    record: null,
    verdict: verdict(),
    derivation: derivationOf(hold, statement, view),
  };
}

/** A level that is held is one of the series itself, whatever the count of it is measured on. */
function atBaseline(hold: Hold, view: View): Known<boolean> {
  if (isUnknown(hold.goal)) return hold.goal;
  if (hold.baselineReason !== null) return hold.baselineReason;
  return baselineVerdict({ ...hold, way: { ...hold.way, scale: 'series' } }, view);
}
