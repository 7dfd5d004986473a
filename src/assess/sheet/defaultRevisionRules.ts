import type { RevisionRule } from './revisionRule.js';

/**
 * The rules a mid-term sheet uses when the caller brings none. No source prints such rules; these are the library's
 * own. They propose, and never decide: a binding target is changed by those who set it only.
 */
export const defaultRevisionRules: readonly RevisionRule[] = [
  {
    id: 'wordingUnclear',
    proposal: 'clarify',
    when: { reasons: ['readingsDisagree', 'windowUnknown', 'basisUnstated', 'combinationUnstated'] },
    because: {
      zh: '目标的口径有不同理解，结论随之不同，宜先明确口径。',
      en: 'The target can be read in several ways that lead to different answers; settle the definition first.',
    },
  },
  {
    id: 'reachedEarly',
    proposal: 'raise',
    when: { statuses: ['achievedEarly', 'targetAchieved', 'metOrOnTrack'], isMet: true },
    because: {
      zh: '目标已提前达到，可研究调高后半期的要求。',
      en: 'The target is reached early; the rest of the period could ask for more.',
    },
  },
  {
    id: 'bindingOutOfReach',
    proposal: 'keep',
    when: { isMet: false, shortfallAbove: 0.5, attributes: ['binding'] },
    because: {
      zh: '按目前趋势到期仍缺一半以上；约束性指标原则上不下调，应加大力度。',
      en: 'On the present trend more than half of what is missing will still be missing; a binding target is kept and more must be done.',
    },
  },
  {
    id: 'outOfReach',
    proposal: 'review',
    when: { isMet: false, shortfallAbove: 0.5 },
    because: {
      zh: '按目前趋势，到期时现有差距仍剩一半以上，宜论证目标是否需要调整。',
      en: 'On the present trend more than half of what is missing now will still be missing at the deadline; weigh whether to change the target.',
    },
  },
];
