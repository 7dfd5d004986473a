import { reasonOf } from '../../assessedTarget.js';
import { eachTarget } from '../eachTarget.js';
import { earlierStandings } from '../earlierStandings.js';
import type { WarningKind } from '../warningKind.js';

/** Behind, and further behind than at the figure before. */
export const fallingBehind: WarningKind<'fallingBehind'> = {
  words: {
    message: {
      zh: '“{name}”滞后加剧：时序进度比由 {previousPaceRatio}（数据截至 {previousDataEndsOn}）降至 {paceRatio}。',
      en: '“{name}” falls further behind: its pace went from {previousPaceRatio} (figure of {previousDataEndsOn}) to {paceRatio}.',
    },
    cure: {
      zh: '请分析进度放缓的原因，调整措施，并列入重点调度。',
      en: 'Find out why it slowed down, change the measures, and follow it closely.',
    },
  },
  look: eachTarget(({ standing, indicator }, { below }, ground) => {
    const { paceRatio, isMet, dataEndsOn, targetId } = standing;
    if (indicator === null) return null;
    if (isMet === true) return 'fine';
    if (paceRatio === null || dataEndsOn === null) return { unknown: reasonOf(standing, 'paceRatio') };
    const previous = earlierStandings(targetId, ground).find(
      (one) => one.paceRatio !== null && one.dataEndsOn !== null && one.dataEndsOn < dataEndsOn,
    );
    // Rounding keeps the order of two fractions, so the doubles can be compared.
    if (paceRatio >= below) return 'fine';
    if (previous?.paceRatio == null) return { unknown: 'earlierMissing' };
    if (paceRatio >= previous.paceRatio) return 'fine';
    return {
      quantities: {
        paceRatio,
        previousPaceRatio: previous.paceRatio,
        dataEndsOn,
        previousDataEndsOn: previous.dataEndsOn ?? '',
      },
    };
  }),
};
