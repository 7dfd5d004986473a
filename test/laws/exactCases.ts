import type { Direction } from '../../src/model/indicator.js';
import { anIndicator, aTarget, seen, standing } from '../evaluate/anIndicator.js';

/**
 * Decimal cases for the status of a level target, with an oracle that shares nothing with the library: whole numbers
 * of one common decimal place, compared crosswise.
 */
interface ExactCase {
  /** Figures as whole numbers of 10^−`places`. */
  readonly baseline: bigint;
  readonly goal: bigint;
  readonly value: bigint;
  readonly places: number;
  readonly years: number;
  readonly yearsPassed: number;
  readonly comparator: 'gte' | 'gt' | 'lte' | 'lt';
  readonly isOnEdge: boolean;
}

/** Numbers from 0 to `below`, the same for every run with the same seed (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Every other case lies exactly on the edge of a band. */
function exactCase(random: (below: number) => number, isOnEdge: boolean): ExactCase {
  const pick = <T>(choices: readonly T[]): T => choices[random(choices.length)] as T;
  const years = pick([2, 4, 5, 8, 10]);
  const yearsPassed = 1 + random(years - 1);
  const unit = 10_000n;
  const baseline = BigInt(random(2_000_000) - 500_000) * unit;
  const way = BigInt(1 + random(1_000_000)) * unit * (random(2) === 0 ? 1n : -1n);
  const tenths = BigInt(pick([11, 10, 9, 0]));
  const toEdge = (way * BigInt(yearsPassed) * tenths) / BigInt(years * 10);
  const anywhere = (way * BigInt(random(3000) - 1000)) / 1000n;
  const isRising = way > 0n;
  return {
    baseline,
    goal: baseline + way,
    value: baseline + (isOnEdge ? (random(5) === 0 ? way : toEdge) : anywhere),
    places: 4 + random(5),
    years,
    yearsPassed,
    comparator: isRising ? pick(['gte', 'gt'] as const) : pick(['lte', 'lt'] as const),
    isOnEdge,
  };
}

/** The status by whole numbers alone. */
function oracle(given: ExactCase): string {
  const { baseline, goal, value, years, yearsPassed, comparator } = given;
  const sign = goal > baseline ? 1n : -1n;
  const beyond = (value - goal) * sign;
  const isStrict = comparator === 'gt' || comparator === 'lt';
  if (isStrict ? beyond > 0n : beyond >= 0n) return 'achievedEarly';
  const made = (value - baseline) * sign * BigInt(years) * 10n;
  const expected = (goal - baseline) * sign * BigInt(yearsPassed);
  if (made >= 11n * expected) return beyond >= 0n ? 'onTrack' : 'ahead';
  if (made >= 10n * expected) return 'onTrack';
  if (made >= 9n * expected) return 'broadlyOnTrack';
  return made >= 0n ? 'behind' : 'regressing';
}

/** The status as people compute it by hand with doubles. */
function naive(given: ExactCase): string {
  const { baseline, goal, value, places, years, yearsPassed, comparator } = given;
  const [b, g, x] = [decimal(baseline, places), decimal(goal, places), decimal(value, places)];
  const isMet = { gte: x >= g, gt: x > g, lte: x <= g, lt: x < g }[comparator];
  if (isMet) return 'achievedEarly';
  const progress = (x - b) / (g - b);
  const pace = progress / (yearsPassed / years);
  if (pace >= 1.1) return progress >= 1 ? 'onTrack' : 'ahead';
  if (pace >= 1) return 'onTrack';
  if (pace >= 0.9) return 'broadlyOnTrack';
  return pace >= 0 ? 'behind' : 'regressing';
}

/** The status the library gives. */
function judged(given: ExactCase): string {
  const { baseline, goal, value, places, years, yearsPassed, comparator } = given;
  const direction: Direction = goal > baseline ? 'higher' : 'lower';
  const year = String(2020 + yearsPassed);
  return standing([seen(year, decimal(value, places))], {
    indicator: anIndicator({ direction, baseline: { value: decimal(baseline, places), period: '2020' } }),
    target: aTarget({ comparator, value: decimal(goal, places), by: String(2020 + years) }),
    asOf: `${year}-12-31`,
  }).status;
}

function decimal(whole: bigint, places: number): number {
  return Number(`${whole}e-${places}`);
}

/** How many of so many cases the library and the naive way misjudge. */
export function misjudged(count: number, seed: number) {
  const random = randomNumbers(seed);
  const wrong = { library: 0, naive: 0, naiveOnEdge: 0 };
  for (let index = 0; index < count; index += 1) {
    const given = exactCase(random, index % 2 === 0);
    const truth = oracle(given);
    if (judged(given) !== truth) wrong.library += 1;
    if (naive(given) !== truth) {
      wrong.naive += 1;
      if (given.isOnEdge) wrong.naiveOnEdge += 1;
    }
  }
  return wrong;
}
