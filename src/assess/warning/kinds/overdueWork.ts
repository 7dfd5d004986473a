import type { Plan } from '../../../model/plan.js';
import type { ProgressSubject } from '../../../model/progressRecord.js';
import { stateOf } from '../../work/stateOf.js';
import type { WorkState } from '../../work/workState.js';
import type { LookedAt, Outcome, WarningKind } from '../warningKind.js';

/** Past its own last day and not done. Work of which only a part is overdue is not named again. */
export const overdueWork: WarningKind<'overdueWork'> = {
  words: {
    message: {
      zh: '“{name}”应于 {dueOn} 前完成，已逾期 {overdueDays} 天。',
      en: '“{name}” was due on {dueOn} and is {overdueDays} days overdue.',
    },
    cure: {
      zh: '请责任单位说明原因，重新明确完成时限；已完成的，请补报执行记录。',
      en: 'Have the unit say why and name a new day; if it is done, have the record reported.',
    },
  },
  look: ({ types }, { plan, evaluation, records }) => {
    const ground = { plan, evaluation, records, asOf: evaluation.asOf };
    return subjectsIn(plan)
      .filter(({ type }) => types.includes(type))
      .map((subject) => lookedAt(stateOf(subject, ground)));
  },
};

/** Everything of a plan that work is done on; targets with figures are left to the other rules. */
function subjectsIn(plan: Plan): ProgressSubject[] {
  const all = (
    type: ProgressSubject['type'],
    things: readonly { readonly id: string }[],
  ): ProgressSubject[] => things.map(({ id }) => ({ type, id }));
  return [
    ...all(
      'target',
      plan.targets.filter(({ indicatorId }) => indicatorId === null),
    ),
    ...all('task', plan.tasks),
    ...all('project', plan.projects),
    ...all(
      'measure',
      plan.projects.flatMap(({ measures }) => measures),
    ),
    ...all('protectionAction', plan.protectionActions),
  ];
}

function lookedAt(state: WorkState): LookedAt {
  const { subject, name } = state;
  return { subject, name, indicatorId: null, isBinding: false, outcome: outcomeOf(state) };
}

function outcomeOf({ state, reason, restsOn, dueOn, overdueDays }: WorkState): Outcome {
  if (state === 'unknown') return { unknown: reason ?? 'recordMissing' };
  return overdueDays === null || dueOn === null || restsOn === 'parts'
    ? 'fine'
    : { quantities: { dueOn, overdueDays } };
}
