import type { ReasonCode } from '../../known.js';
import type { Outcome } from './trendAssessment.js';

/** The outcome where nothing can be said, with its reason. */
export function unassessed(reason: ReasonCode): Outcome {
  return { status: 'notAssessable', reason };
}
