import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../../src/calculate/known.js';
import { exactShortfallRatio, shortfallRatio } from '../../../src/calculate/shortfallRatio.js';
import { rational, rationalOf } from '../../../src/quantity/rational.js';
import { comparableRoot } from '../../../src/quantity/root.js';

describe('shortfallRatio', () => {
  it.each([
    ['a fifth left of what is missing now', 96, 100, 80, 'higher', 0.2],
    ['a third, where lower is better', 18, 15, 24, 'lower', 1 / 3],
    ['nothing when the goal is reached', 100, 100, 80, 'higher', 0],
    ['nothing when it is passed', 120, 100, 80, 'higher', 0],
    ['nothing when it is reached downwards', 14, 15, 24, 'lower', 0],
    ['all of it when nothing changes', 80, 100, 80, 'higher', 1],
    ['more than all when the gap grows', 70, 100, 80, 'higher', 1.5],
    ['nothing for a goal that stays reached', 101, 100, 105, 'higher', 0],
    ['exactly, where floats give 0.49999999999999994', 0.2, 0.3, 0.1, 'higher', 0.5],
  ] as const)('tells %s', (_, projected, goal, value, direction, ratio) => {
    expect(shortfallRatio({ projected, goal, value, direction })).toEqual({ value: ratio, reason: null });
  });

  it.each([
    [96, 100, 100, 'higher', 'noGapLeft'],
    [96, 100, 105, 'higher', 'noGapLeft'],
    [16, 15, 14, 'lower', 'noGapLeft'],
    [null, 100, 80, 'higher', 'projectionMissing'],
    [96, null, 80, 'higher', 'goalMissing'],
    [96, 100, null, 'higher', 'observationMissing'],
    [96, 100, 80, null, 'directionMissing'],
  ] as const)(
    'of %s towards %s from %s (%s) is not known: %s',
    (projected, goal, value, direction, reason) => {
      expect(shortfallRatio({ projected, goal, value, direction })).toEqual({ value: null, reason });
    },
  );

  it.each([
    // 100 × √1.21 = 110: ten of twenty are missing.
    ['higher', 1.21, 120],
    // 100 × √0.81 = 90
    ['lower', 0.81, 80],
  ] as const)('finds the edge on constant growth (%s)', (direction, factor, goal) => {
    const projected = comparableRoot({
      base: rationalOf(100),
      factor: rationalOf(factor),
      exponent: rational(1, 2),
    });
    const share = exactShortfallRatio(projected, rationalOf(goal), rationalOf(100), direction);
    if (isUnknown(share)) throw new Error(share);
    expect(share.number).toBeCloseTo(0.5, 12);
    expect(share.compareTo(rational(1, 2))).toBe(0);
    expect(share.compareTo(rationalOf(0.500000000001))).toBe(-1);
    expect(share.compareTo(rationalOf(0.499999999999))).toBe(1);
  });
});
