import type { Target } from '../../model/target/target.js';
import { creationCommitments } from './commitments/creation.js';
import { goalsCommitments } from './commitments/goals.js';
import { serviceAndTalentCommitments } from './commitments/service.js';
import { useAndProtectionCommitments } from './commitments/utilization.js';

/** Commitments in words, in printed order. */
export const commitments: Target[] = [
  ...goalsCommitments,
  ...creationCommitments,
  ...useAndProtectionCommitments,
  ...serviceAndTalentCommitments,
];
