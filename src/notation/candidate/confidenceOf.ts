import type { ConfidenceReason } from '../foundTargets.js';
import type { Evidence } from './evidence.js';
import { kindWeights } from './kindWeights.js';
import { signals } from './signals.js';

/** How sure it is that the evidence is a target, with what made it. Sums of hundredths, so that they are exact. */
export function confidenceOf(evidence: Evidence): {
  readonly confidence: number;
  readonly reasons: readonly ConfidenceReason[];
} {
  const kind = kindWeights[evidence.target.kind];
  const held = signals.filter(({ holds }) => holds(evidence));
  const sum = held.reduce((total, { weight }) => total + weight, kind);
  return {
    confidence: Math.min(100, Math.max(0, sum)) / 100,
    reasons: [
      { weight: kind / 100, said: { zh: '这一类的写法', en: 'how this kind is written' } },
      ...held.map(({ weight, said }) => ({ weight: weight / 100, said })),
    ],
  };
}
