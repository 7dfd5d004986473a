import { reasonOf } from '../../assessedTarget.js';
import { eachTarget } from '../eachTarget.js';
import type { WarningKind } from '../warningKind.js';

/** The status is one of those listed. */
export const statusIn: WarningKind<'statusIn'> = {
  words: {
    message: {
      zh: '“{name}”（目标：{printed}）的状态为“{status}”。',
      en: '“{name}” (target: {printed}) is “{status}”.',
    },
    cure: {
      zh: '请查明原因，明确加快推进的措施、责任单位和时限。',
      en: 'Find the cause, and settle what is to be done, by whom and by when.',
    },
  },
  look: eachTarget(({ standing, evaluation }, { statuses }) => {
    const { status, printed } = standing;
    if (statuses.includes(status)) {
      const label = evaluation.statuses.find((entry) => entry.status === status)?.label;
      return { quantities: { status: label ?? status, printed } };
    }
    return status === 'notAssessable' ? { unknown: reasonOf(standing, 'status') } : 'fine';
  }),
};
