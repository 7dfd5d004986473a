import { reasonOf } from '../../assessedTarget.js';
import { eachTarget } from '../eachTarget.js';
import { earlierStandings } from '../earlierStandings.js';
import type { WarningKind } from '../warningKind.js';

/** Met before, and not now. */
export const lostAgain: WarningKind<'lostAgain'> = {
  words: {
    message: {
      zh: '“{name}”曾在{since}达到目标（{printed}），目前又未达到。',
      en: '“{name}” had reached its target ({printed}) at {since} and does not reach it now.',
    },
    cure: {
      zh: '请核实数据有无修订或口径变化；确属回落的，请采取措施巩固。',
      en: 'Check for revisions or a changed definition; if it did fall back, act to hold what was reached.',
    },
  },
  look: eachTarget(({ standing }, _rule, ground) => {
    const { isMet, isMetAtBaseline, printed, targetId } = standing;
    if (isMet === true) return 'fine';
    if (isMet === null) return { unknown: reasonOf(standing, 'isMet') };
    const earlier = earlierStandings(targetId, ground);
    const met = earlier.find((one) => one.isMet === true);
    if (met) return { quantities: { since: met.observed?.period ?? met.record?.on ?? '', printed } };
    if (isMetAtBaseline === true) {
      return { quantities: { since: { zh: '基期', en: 'its baseline' }, printed } };
    }
    return earlier.length === 0 && isMetAtBaseline === null ? { unknown: 'earlierMissing' } : 'fine';
  }),
};
