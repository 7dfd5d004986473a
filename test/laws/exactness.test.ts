import { describe, expect, it } from 'vitest';
import { anIndicator, aTarget, seen, standing } from '../evaluate/anIndicator.js';
import { misjudged } from './exactCases.js';

describe('exactness', () => {
  it('misjudges none of 20 000 decimal cases, half of them on a band edge', () => {
    const wrong = misjudged(20_000, 20_211_025);
    expect(wrong.library).toBe(0);
    // The cases are hard: doubles fail on a good part of those that lie on an edge.
    expect(wrong.naiveOnEdge).toBeGreaterThan(1000);
  });

  it('finds the edges of constant growth, which no double can', () => {
    // 100 → 161.051 is 10% a year, so 133.1 is exactly what three years ask for.
    const growing = {
      indicator: anIndicator(),
      target: aTarget({ value: 161.051 }),
      path: 'geometric' as const,
    };
    const statusAt = (value: number) => standing([seen('2023', value)], growing).status;
    expect(standing([seen('2023', 133.1)], growing).expectedValue).toBeCloseTo(133.1, 10);
    // 1.1 × 33.1 = 36.41 and 0.9 × 33.1 = 29.79 above 100.
    expect([136.41, 136.409999, 133.1, 133.099999, 129.79, 129.789999, 100, 99.999999].map(statusAt)).toEqual(
      ['ahead', 'onTrack', 'onTrack', 'broadlyOnTrack', 'broadlyOnTrack', 'behind', 'behind', 'regressing'],
    );
  });

  it('finds them downhill too', () => {
    // 1000 → 590.49 falls by a tenth a year; after three years 729 is due.
    const falling = {
      indicator: anIndicator({ direction: 'lower', baseline: { value: 1000, period: '2020' } }),
      target: aTarget({ comparator: 'lte', value: 590.49 }),
      path: 'geometric' as const,
    };
    const statusAt = (value: number) => standing([seen('2023', value)], falling).status;
    // 1.1 × 271 = 298.1 and 0.9 × 271 = 243.9 below 1000.
    expect([701.9, 701.900001, 729, 729.000001, 756.1, 756.100001, 1000, 1000.000001].map(statusAt)).toEqual([
      'ahead',
      'onTrack',
      'onTrack',
      'broadlyOnTrack',
      'broadlyOnTrack',
      'behind',
      'behind',
      'regressing',
    ]);
  });
});
