import { coverage } from './coverage.js';
import { cumulative } from './cumulative.js';
import { everyYear } from './everyYear.js';
import { growth } from './growth.js';
import { increment } from './increment.js';
import type { FreeKind, FreeRule, MeasuredKind, MeasuredRule } from './kind.js';
import { level } from './level.js';
import { maintain } from './maintain.js';
import { milestone } from './milestone.js';
import { multiple } from './multiple.js';
import { qualitative } from './qualitative.js';
import { rank } from './rank.js';
import { recurring } from './recurring.js';
import { relative } from './relative.js';
import { structure } from './structure.js';
import { trend } from './trend.js';
import { unset } from './unset.js';

/** The rule of each kind that is measured on a series. */
export const measuredKinds: { readonly [K in MeasuredKind]: MeasuredRule<K> } = {
  level,
  increment,
  cumulative,
  everyYear,
  growth,
  multiple,
  coverage,
  maintain,
  relative,
  rank,
  trend,
};

/** The rule of each kind that may stand without an indicator. */
export const freeKinds: { readonly [K in FreeKind]: FreeRule<K> } = {
  milestone,
  structure,
  recurring,
  qualitative,
  unset,
};
