import type { ParsedTarget } from '../parsedTarget.js';

/** How far the kind alone speaks for a target, in hundredths. A figure seldom stands idle in a plan; a fine word often does. */
export const kindWeights: Readonly<Record<ParsedTarget['kind'], number>> = {
  level: 65,
  increment: 65,
  cumulative: 65,
  everyYear: 70,
  growth: 70,
  multiple: 65,
  coverage: 60,
  maintain: 55,
  relative: 60,
  rank: 55,
  structure: 45,
  milestone: 35,
  recurring: 50,
  trend: 50,
  qualitative: 20,
  unset: 15,
};
