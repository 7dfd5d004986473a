import { describe, expect, it } from 'vitest';
import { alxa } from '../../src/datasets/alxa/index.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import { evaluateYears } from '../../src/evaluate/evaluateYears.js';
import type { Observation } from '../../src/model/observation.js';

const seen = (period: string, value: number, revisedOn?: string): Observation => ({
  indicatorId: 'trademarks',
  period,
  value,
  ...(revisedOn !== undefined && { revisedOn }),
});
const observations = [seen('2021', 4120), seen('2022', 4410), seen('2023', 4700)];

const figuresOf = (given: readonly Observation[], asOf: string) =>
  evaluateYears({ plan: alxa, observations: given, asOf }).map((evaluation) => {
    const trademarks = evaluation.indicators.find(({ indicatorId }) => indicatorId === 'trademarks');
    return [evaluation.asOf, trademarks?.targets[0]?.observed?.value];
  });

describe('the years of a plan', () => {
  it('are those that were over before the day', () => {
    expect(figuresOf(observations, '2023-12-31')).toEqual([
      ['2021-12-31', 4120],
      ['2022-12-31', 4410],
    ]);
    expect(figuresOf(observations, '2024-01-01').at(-1)).toEqual(['2023-12-31', 4700]);
    expect(figuresOf(observations, '2021-06-30')).toEqual([]);
  });

  it('end with the plan', () => {
    expect(figuresOf(observations, '2030-01-01').map(([day]) => day)).toEqual(
      ['2021', '2022', '2023', '2024', '2025'].map((year) => `${year}-12-31`),
    );
  });

  it('are what an evaluation of the day says, where nothing was revised', () => {
    const [year] = evaluateYears({ plan: alxa, observations, asOf: '2022-06-30' });
    expect(year).toEqual(evaluatePlan({ plan: alxa, observations, asOf: '2021-12-31' }));
  });
});

describe('a figure that was revised', () => {
  const revised = [...observations, seen('2021', 4100, '2022-03-01'), seen('2021', 4090, '2023-03-01')];

  it('counts as it is known on the day, for its own year', () => {
    expect(figuresOf(revised, '2023-12-31')[0]).toEqual(['2021-12-31', 4090]);
    expect(figuresOf(revised, '2022-12-31')[0]).toEqual(['2021-12-31', 4100]);
  });

  it('counts as it was, while its revision is not known', () => {
    expect(figuresOf(revised, '2022-02-28')[0]).toEqual(['2021-12-31', 4120]);
  });

  it('counts where only the revision was kept', () => {
    expect(figuresOf([seen('2021', 4100, '2022-03-01')], '2022-12-31')).toEqual([['2021-12-31', 4100]]);
  });
});

it('refuses a day that is none', () => {
  expect(() => evaluateYears({ plan: alxa, observations, asOf: '2023-02-29' })).toThrow(RangeError);
});
