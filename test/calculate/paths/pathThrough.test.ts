import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../../src/calculate/known.js';
import type { Path, PathPoint } from '../../../src/calculate/paths/path.js';
import { paths } from '../../../src/calculate/paths/paths.js';
import { pathThrough } from '../../../src/calculate/paths/pathThrough.js';
import { rational, rationalOf } from '../../../src/quantity/rational.js';

const tenths = (n: number) => rational(n, 10);

function pointOf(path: Path, baseline: number, goal: number, elapsedTenths: number): PathPoint {
  const point = path(rationalOf(baseline), rationalOf(goal), tenths(elapsedTenths));
  if (isUnknown(point)) throw new Error(point);
  return point;
}

describe('pathThrough', () => {
  // 10 → 14 after two fifths of the time → 30.
  const bent = pathThrough([{ elapsed: tenths(4), goal: rationalOf(14) }], 'linear');

  it('expects the leg it is on', () => {
    expect(pointOf(bent, 10, 30, 0).expectedValue).toBe(10);
    expect(pointOf(bent, 10, 30, 2).expectedValue).toBe(12);
    expect(pointOf(bent, 10, 30, 4).expectedValue).toBe(14);
    // A third of the second leg: 14 + 16/3 = 58/3.
    expect(pointOf(bent, 10, 30, 6).expectedValue).toBe(58 / 3);
    expect(pointOf(bent, 10, 30, 10).expectedValue).toBe(30);
  });

  it('takes pace from the baseline, exactly', () => {
    // (15 − 10) / (58/3 − 10) = 15/28, on the straight line 5/12.
    const pace = pointOf(bent, 10, 30, 6).paceOf(rationalOf(15));
    if (isUnknown(pace)) throw new Error(pace);
    expect(pace.number).toBe(15 / 28);
    expect(pace.compareTo(rational(15, 28))).toBe(0);
  });

  it('grows on each leg where it is geometric', () => {
    // 100 → 121 in the first half, 10% in each quarter of the time; 121 → 400 in the second: 220 in the middle of it.
    const path = pathThrough([{ elapsed: tenths(5), goal: rationalOf(121) }], 'geometric');
    const early = path(rationalOf(100), rationalOf(400), rational(1, 4)) as PathPoint;
    const late = path(rationalOf(100), rationalOf(400), rational(3, 4)) as PathPoint;
    expect(early.expectedValue).toBeCloseTo(110, 12);
    expect(late.expectedValue).toBeCloseTo(220, 12);
    const onPath = early.paceOf(rationalOf(110));
    const halfWay = late.paceOf(rationalOf(160));
    if (isUnknown(onPath) || isUnknown(halfWay)) throw new Error('not known');
    expect(onPath.compareTo(rational(1))).toBe(0);
    // (160 − 100) / (220 − 100)
    expect(halfWay.compareTo(rational(1, 2))).toBe(0);
    expect(halfWay.compareTo(rationalOf(0.500000000001))).toBe(-1);
    expect(halfWay.compareTo(rationalOf(0.499999999999))).toBe(1);
    expect(halfWay.compareTo(rationalOf(0))).toBe(1);
  });

  it.each([
    ['holds the baseline', 10],
    ['lets it fall for a while', 8],
  ])('has no pace on a leg that %s', (_, goal) => {
    const path = pathThrough([{ elapsed: tenths(4), goal: rationalOf(goal) }], 'linear');
    expect(pointOf(path, 10, 30, 2).paceOf(rationalOf(12))).toBe('noProgressDue');
    expect(pointOf(path, 10, 30, 10).paceOf(rationalOf(20))).toMatchObject({ number: 0.5 });
  });

  it('has no pace at the start, nor towards the baseline itself', () => {
    expect(pointOf(bent, 10, 30, 0).paceOf(rationalOf(12))).toBe('noTimeElapsed');
    expect(pointOf(bent, 10, 10, 6).paceOf(rationalOf(12))).toBe('goalEqualsBaseline');
  });

  it('has no geometric leg to or from zero', () => {
    const path = pathThrough([{ elapsed: tenths(5), goal: rationalOf(0) }], 'geometric');
    expect(path(rationalOf(10), rationalOf(20), tenths(3))).toBe('notPositive');
    expect(path(rationalOf(10), rationalOf(20), tenths(7))).toBe('notPositive');
    // The end of a leg belongs to it, and asks nothing of the next.
    const toZero = pathThrough([{ elapsed: tenths(5), goal: rationalOf(20) }], 'geometric');
    expect(pointOf(toZero, 10, 0, 5).expectedValue).toBe(20);
    expect(toZero(rationalOf(10), rationalOf(0), tenths(6))).toBe('notPositive');
  });

  it('is the plain path without interim goals', () => {
    expect(pointOf(pathThrough([], 'linear'), 0.53, 1.8, 6).expectedValue).toBe(1.292);
    expect(pointOf(paths.linear, 0.53, 1.8, 6).expectedValue).toBe(1.292);
  });
});
