import type { PlanEvaluation, TargetEvaluation } from '../../../model/evaluation.js';
import { reasonOf } from '../../assessedTarget.js';
import { eachTarget } from '../eachTarget.js';
import { statusDeclared } from '../statusDeclared.js';
import type { WarningKind } from '../warningKind.js';

/** What the source declares is better than what its figures come to. */
export const declaredBetter: WarningKind<'declaredBetter'> = {
  words: {
    message: {
      zh: '“{name}”填报为“{declared}”，按数据评价为“{status}”。',
      en: '“{name}” is declared “{declared}”, while its figures come to “{status}”.',
    },
    cure: {
      zh: '请核对填报依据；两者并列保留，以数据评价为准。',
      en: 'Check what the declaration rests on; both are kept side by side, and the figures decide.',
    },
  },
  look: eachTarget(({ standing, evaluation }) => {
    const { declared } = standing.observed ?? {};
    if (declared === undefined) return null;
    const { status, completionRatio } = declared;
    const computed = evaluation.statuses.find((entry) => entry.status === standing.status)?.label;
    const quantities = { declared: status ?? String(completionRatio), status: computed ?? standing.status };
    if (completionRatio !== undefined && completionRatio >= 1 && standing.isMet === false) {
      return { quantities: { ...quantities, completionRatio } };
    }
    if (status === undefined) return 'fine';
    if (unjudged.has(standing.status)) return { unknown: reasonOf(standing, 'status') };
    const meant = statusDeclared(status, evaluation);
    if (meant === null) return { unknown: 'declaredWordUnknown' };
    return isBetter(meant, standing, evaluation) ? { quantities } : 'fine';
  }),
};

const unjudged: ReadonlySet<string> = new Set(['notAssessable', 'incomplete']);

/** Whether a status stands before the computed one. 完成 before the deadline says the same as 提前完成. */
function isBetter(meant: string, { status, isMet }: TargetEvaluation, { statuses }: PlanEvaluation): boolean {
  if (isMet === true) return false;
  const rank = (name: string): number => statuses.findIndex((entry) => entry.status === name);
  return rank(meant) < rank(status);
}
