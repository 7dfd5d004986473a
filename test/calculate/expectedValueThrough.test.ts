import { describe, expect, it } from 'vitest';
import { expectedValueThrough } from '../../src/calculate/expectedValueThrough.js';

describe('expectedValueThrough', () => {
  const figures = { baseline: 10, goal: 30, interimGoals: [{ elapsedRatio: 0.4, goal: 14 }] };

  it.each([
    [0, 10],
    [0.2, 12],
    [0.4, 14],
    // A third of the second leg: 14 + 16/3.
    [0.6, 58 / 3],
    [1, 30],
  ])('at %d of the time is %d', (elapsedRatio, value) => {
    expect(expectedValueThrough({ ...figures, elapsedRatio })).toEqual({ value, reason: null });
  });

  it('grows on each leg when asked', () => {
    const growing = {
      baseline: 100,
      goal: 400,
      interimGoals: [{ elapsedRatio: 0.5, goal: 121 }],
      path: 'geometric' as const,
    };
    // √1.21 = 1.1, and √(400/121) = 20/11.
    expect(expectedValueThrough({ ...growing, elapsedRatio: 0.25 }).value).toBeCloseTo(110, 12);
    expect(expectedValueThrough({ ...growing, elapsedRatio: 0.5 }).value).toBe(121);
    expect(expectedValueThrough({ ...growing, elapsedRatio: 0.75 }).value).toBeCloseTo(220, 12);
  });

  it('depends on the ends of its own leg alone', () => {
    expect(expectedValueThrough({ ...figures, baseline: null, elapsedRatio: 0.7 }).value).toBe(22);
    expect(expectedValueThrough({ ...figures, goal: null, elapsedRatio: 0.2 }).value).toBe(12);
    expect(expectedValueThrough({ ...figures, baseline: null, elapsedRatio: 0.2 })).toEqual({
      value: null,
      reason: 'baselineMissing',
    });
    expect(expectedValueThrough({ ...figures, goal: null, elapsedRatio: 0.7 }).reason).toBe('goalMissing');
  });

  it.each([[[0]], [[1]], [[0.4, 0.4]], [[0.6, 0.4]], [[Number.NaN]]])(
    'refuses interim goals at %j',
    (times) => {
      const interimGoals = times.map((elapsedRatio) => ({ elapsedRatio, goal: 14 }));
      expect(() => expectedValueThrough({ ...figures, interimGoals, elapsedRatio: 0.5 })).toThrow(
        'expectedValueThrough: elapsedRatio must be within 0 and 1, rising, got 0,',
      );
    },
  );

  it('refuses a share of time outside 0 and 1', () => {
    expect(() => expectedValueThrough({ ...figures, elapsedRatio: 1.2 })).toThrow(
      'expectedValueThrough: elapsedRatio must be within 0 and 1, got 1.2',
    );
  });
});
