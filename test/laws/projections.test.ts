import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../src/calculate/expectedValue.js';
import { expectedValueThrough } from '../../src/calculate/expectedValueThrough.js';
import { goalReachedIn } from '../../src/calculate/goalReachedIn.js';
import { projectedValue } from '../../src/calculate/projectedValue.js';
import type { SeriesToProject } from '../../src/calculate/projections/givenSeries.js';
import { periodOfMonth } from '../calculate/projections/yearly.js';

type Points = SeriesToProject['points'];

const straight = ['linear', 'meanChange', 'leastSquares', 'theilSen'] as const;
const every = [...straight, 'geometric'] as const;

const tenth = fc.integer({ min: -100_000, max: 100_000 }).map((tenths) => tenths / 10);

/** Months of a series, counted from January 2020, at uneven distances. */
const months = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 6, maxLength: 12 });

const series: fc.Arbitrary<Points> = months.chain((times) =>
  fc
    .array(tenth, { minLength: times.length, maxLength: times.length })
    .map((values) =>
      values.map((value, index) => ({ period: periodOfMonth(times[index] as number), value })),
    ),
);

const on = '2035-06';

describe('laws of projection', () => {
  it('figures on one straight line are continued on it, exactly and by every straight method', () => {
    fc.assert(
      fc.property(
        months,
        fc.integer({ min: -10_000, max: 10_000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (times, start, step) => {
          // In whole hundredths, so that the value expected has no rounding of its own.
          const at = (month: number): number => (start + step * month) / 100;
          const points = times.map((month) => ({ period: periodOfMonth(month), value: at(month) }));
          for (const method of straight)
            expect(projectedValue({ points, on: periodOfMonth(200), method }).value).toBe(at(200));
        },
      ),
    );
  });

  it('the order of the figures does not matter', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...every), (points, method) => {
        const there = projectedValue({ points: [...points].reverse(), on, method });
        expect(there).toEqual(projectedValue({ points, on, method }));
      }),
    );
  });

  it('a mirrored series is projected to the mirror image', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(...straight), (points, method) => {
        const mirrored = points.map(({ period, value }) => ({ period, value: 0 - value }));
        const { value } = projectedValue({ points, on, method });
        expect(projectedValue({ points: mirrored, on, method }).value).toBe(0 - (value ?? Number.NaN));
      }),
    );
  });

  it('a projection never passes its limits', () => {
    const limits = { min: 0, max: 100 };
    fc.assert(
      fc.property(series, fc.constantFrom(...every), (points, method) => {
        const free = projectedValue({ points, on, method });
        const kept = projectedValue({ points, on, method, limits });
        fc.pre(free.value !== null);
        expect(kept.value).toBe(Math.min(Math.max(free.value, 0), 100));
      }),
    );
  });

  it('the goal is reached in the first year whose end lies beyond it, by whole numbers alone', () => {
    const whole = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(
        whole,
        whole,
        fc.integer({ min: 1, max: 9 }),
        whole,
        fc.boolean(),
        (from, to, years, goal, strict) => {
          const newest = 2020 + years;
          const points = [
            { period: '2020', value: from },
            { period: String(newest), value: to },
          ];
          // Years beyond the newest, times the change of all years, against what is missing times the years.
          const holdsIn = (year: number): boolean => {
            const beyond = (to - from) * (year - newest) - (goal - to) * years;
            return strict ? beyond > 0 : beyond >= 0;
          };
          let year = newest;
          while (year <= 9999 && !holdsIn(year)) year += 1;
          const comparator = strict ? 'gt' : 'gte';
          const expected = year > 9999 ? null : String(year);
          expect(goalReachedIn({ points, goal, comparator, method: 'linear' }).value).toBe(expected);
        },
      ),
    );
  });
});

describe('laws of a path through interim goals', () => {
  const above = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
  const shares = fc
    .uniqueArray(fc.integer({ min: 1, max: 59 }), { minLength: 1, maxLength: 5 })
    .map((sixtieths) => sixtieths.sort((a, b) => a - b).map((share) => share / 60));
  const path = fc.constantFrom('linear' as const, 'geometric' as const);

  it('the value expected at the end of each leg is the goal of that leg', () => {
    fc.assert(
      fc.property(
        shares,
        above,
        above,
        fc.infiniteStream(above),
        path,
        (times, baseline, goal, more, path) => {
          const interimGoals = times.map((elapsedRatio) => ({
            elapsedRatio,
            goal: more.next().value as number,
          }));
          const at = (elapsedRatio: number): number | null =>
            expectedValueThrough({ baseline, goal, interimGoals, elapsedRatio, path }).value;
          expect(at(0)).toBe(baseline);
          expect(at(1)).toBe(goal);
          for (const interim of interimGoals) expect(at(interim.elapsedRatio)).toBe(interim.goal);
        },
      ),
    );
  });

  it('interim goals on the straight line change nothing', () => {
    const hundredths = fc.integer({ min: 1, max: 99 }).map((share) => share / 100);
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        fc.integer({ min: 1, max: 5000 }),
        (time, elapsedRatio, hundreds) => {
          // From 0 in steps of whole hundreds, so that the interim goal is exactly on the line.
          const figures = { baseline: 0, goal: hundreds * 100, elapsedRatio };
          const interimGoals = [{ elapsedRatio: time, goal: Math.round(time * 100) * hundreds }];
          expect(expectedValueThrough({ ...figures, interimGoals }).value).toBe(expectedValue(figures).value);
        },
      ),
    );
  });
});
