import type { TargetKind } from '../../model/target/target.js';
import type { KindRule } from './kind.js';
import { level } from './level.js';

/** The rule of each kind of target; `null` for a kind that is not evaluated yet. */
export const kinds: { readonly [K in TargetKind]: KindRule<K> | null } = {
  level,
  increment: null,
  cumulative: null,
  everyYear: null,
  growth: null,
  multiple: null,
  coverage: null,
  maintain: null,
  relative: null,
  rank: null,
  milestone: null,
  structure: null,
  trend: null,
  recurring: null,
  qualitative: null,
  unset: null,
};
