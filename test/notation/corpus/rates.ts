import type { Beside, Choices, Compared, Value } from './choices.js';
import { unstatedYear } from './choices.js';
import type { ExpectedTarget } from './corpusEntry.js';
import { coverage, growth, level } from './reading.js';

// What a percentage leaves open: readings of one expression that are all right.

/** A share of those who are reached, which one may call a coverage. */
export const share = (compared: Compared, percent: Value, more: Beside = {}): Choices => [
  level(compared, percent, '%', more),
  coverage(compared, percent, more),
];

/** …覆盖率: a coverage, which one may call a level. */
export const covered = (compared: Compared, percent: Value, more: Beside = {}): Choices => [
  coverage(compared, percent, more),
  level(compared, percent, '%', more),
];

/** Growth in a plan of one year. */
export const grown = (compared: Compared, rate: Value, more: Beside = {}): ExpectedTarget =>
  growth(unstatedYear, compared, rate, more);

/** 增幅、涨幅、增速: a growth, or the level of the rate that is published as such. */
export const pace = (compared: Compared, rate: Value, more: Beside = {}): Choices => [
  grown(compared, rate, more),
  level(compared, rate, '%', more),
];
