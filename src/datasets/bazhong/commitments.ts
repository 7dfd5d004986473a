import type { Target } from '../../model/target/target.js';
import { creationCommitments } from './commitments/creationCommitments.js';
import { goalsCommitments } from './commitments/goalsCommitments.js';
import { serviceAndTalentCommitments } from './commitments/serviceAndTalentCommitments.js';
import { useAndProtectionCommitments } from './commitments/useAndProtectionCommitments.js';

/** Commitments in words, in printed order. */
export const commitments: Target[] = [
  ...goalsCommitments,
  ...creationCommitments,
  ...useAndProtectionCommitments,
  ...serviceAndTalentCommitments,
];
