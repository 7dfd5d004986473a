import { describe, expect, it } from 'vitest';
import { pooledRatio } from '../../../src/assess/index.js';
import type { PlanEvaluation } from '../../../src/model/evaluation.js';
import type { Observation } from '../../../src/model/observation.js';
import { indicatorWith, levelTargetWith, planWith } from '../../smallPlan.js';
import { evaluated } from '../smallEvaluation.js';

const plan = planWith({
  indicators: [
    indicatorWith({ id: 'closure', unit: '%', measure: 'ratio', baseline: { value: 80, period: '2020' } }),
  ],
  targets: [levelTargetWith({ id: 'closure-2025', indicatorId: 'closure', unit: '%', value: 95 })],
});

const region = (regionCode: string, figure: Omit<Observation, 'indicatorId'>): PlanEvaluation =>
  evaluated(plan, [{ indicatorId: 'closure', regionCode, ...figure }], { regionCode });

const north = region('152921', { period: '2023', value: 90, numerator: 90, denominator: 100 });
const south = region('152922', { period: '2023', value: 10, numerator: 1, denominator: 10 });
const bare = region('152923', { period: '2023', value: 99 });
const old = region('152924', { period: '2022', value: 50, numerator: 1, denominator: 2 });
const pooled = (evaluations: readonly PlanEvaluation[]) =>
  pooledRatio(evaluations, { targetId: 'closure-2025' });

describe('a ratio of several regions', () => {
  it('is numerators over denominators, and not the mean of percentages', () => {
    // (90 + 1) / (100 + 10) = 91/110, which is 82.72…%; the mean of 90% and 10% would be 50%.
    expect(pooled([south, north])).toMatchObject({
      period: '2023',
      numerator: 91,
      denominator: 110,
      ratio: 91 / 110,
      value: 9100 / 110,
      isMet: false,
      regionCodes: ['152921', '152922'],
      leftOut: [],
      reason: null,
    });
  });

  it('leaves out a region without counts, or of another period, and names it', () => {
    const { ratio, leftOut } = pooled([old, north, bare, south]);
    expect(ratio).toBe(91 / 110);
    expect(leftOut).toEqual([
      { regionCode: '152923', reason: 'countsMissing' },
      { regionCode: '152924', reason: 'periodsDiffer' },
    ]);
  });

  it('decides exactly on the edge: 19 of 20 is 95%', () => {
    const nine = region('152921', { period: '2023', value: 90, numerator: 9, denominator: 10 });
    const ten = region('152922', { period: '2023', value: 100, numerator: 10, denominator: 10 });
    expect(pooled([nine, ten])).toMatchObject({ ratio: 0.95, isMet: true });
  });

  it('is not known without counts, or over nothing', () => {
    expect(pooled([bare])).toMatchObject({ ratio: null, isMet: null, reason: 'countsMissing' });
    expect(pooledRatio([north], { targetId: 'closure-2025', period: '2021' })).toMatchObject({
      ratio: null,
      reason: 'periodsDiffer',
    });
  });

  it('refuses a region that stands twice, and a target nobody has', () => {
    expect(() => pooled([north, north])).toThrow('pooledRatio: each region must stand once');
    expect(() => pooledRatio([north], { targetId: 'x' })).toThrow(
      'pooledRatio: an evaluation must have the target',
    );
  });
});
