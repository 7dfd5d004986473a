import type { Target } from '../../../src/model/target/target.js';

/** Kinds that are judged alike when candidates are held against a dataset. */
export type KindGroup = 'numeric' | 'milestone' | 'words';

const groups: Readonly<Record<Target['kind'], KindGroup>> = {
  level: 'numeric',
  increment: 'numeric',
  cumulative: 'numeric',
  everyYear: 'numeric',
  growth: 'numeric',
  multiple: 'numeric',
  coverage: 'numeric',
  maintain: 'numeric',
  relative: 'numeric',
  rank: 'numeric',
  milestone: 'milestone',
  structure: 'milestone',
  recurring: 'milestone',
  trend: 'words',
  qualitative: 'words',
  unset: 'words',
};

export const kindGroup = (kind: Target['kind']): KindGroup => groups[kind];
