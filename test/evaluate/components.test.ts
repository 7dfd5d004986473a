import { describe, expect, it } from 'vitest';
import type { Components, Indicator } from '../../src/model/indicator.js';
import type { Observation } from '../../src/model/observation.js';
import { anIndicator, aTarget, reasonFor, seen, standing } from './anIndicator.js';

const indicator = (combination: Components['combination'], different: Partial<Indicator> = {}): Indicator =>
  anIndicator({
    unit: '%',
    measure: 'ratio',
    baseline: null,
    components: {
      combination,
      parts: [
        { id: 'judicial', name: '司法案件', englishName: 'Judicial cases' },
        { id: 'administrative', name: '行政案件', englishName: 'Administrative cases' },
      ],
    },
    ...different,
  });

const judicial = (value: number, different: Partial<Observation> = {}) =>
  seen('2023', value, { componentId: 'judicial', ...different });
const administrative = (value: number, different: Partial<Observation> = {}) =>
  seen('2023', value, { componentId: 'administrative', ...different });

const target = aTarget({ value: 95, unit: '%' });

// 90 of 100 are 90%; 950 of 990 are 95.96%; 1040 of 1090 are 95.41%.
const cases = [
  judicial(90, { numerator: 90, denominator: 100 }),
  administrative(95.96, { numerator: 950, denominator: 990 }),
];

describe('two subjects in one name, 司法、行政案件按期结案率95%', () => {
  it('that must each pass are as good as the worse one', () => {
    const evaluation = standing(cases, { indicator: indicator('each'), target });
    expect(evaluation).toMatchObject({ observed: { value: 90 }, isMet: false });
    expect(evaluation.considered).toEqual([
      {
        role: 'component',
        printed: '司法案件',
        kind: 'level',
        goal: 95,
        isMet: false,
        status: 'notAssessable',
      },
      {
        role: 'component',
        printed: '行政案件',
        kind: 'level',
        goal: 95,
        isMet: true,
        status: 'achievedEarly',
      },
    ]);
    expect(
      standing([judicial(95), administrative(96)], { indicator: indicator('each'), target }).status,
    ).toBe('achievedEarly');
  });

  it('that must each pass cannot be told by the whole', () => {
    const evaluation = standing([seen('2023', 99)], { indicator: indicator('each'), target });
    expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'isMet')).toBe('partsMissing');
  });

  it('that must each pass have failed when one has, whatever is missing of the other', () => {
    expect(standing([judicial(90)], { indicator: indicator('each'), target }).isMet).toBe(false);
    const unknown = standing([judicial(99)], { indicator: indicator('each'), target });
    expect(reasonFor(unknown, 'isMet')).toBe('partsMissing');
  });

  it('that are pooled are cases over cases: 1040 of 1090', () => {
    const evaluation = standing(cases, { indicator: indicator('pooled'), target });
    expect(evaluation).toMatchObject({ isMet: true, status: 'achievedEarly' });
    expect(evaluation.observed?.value).toBe(104000 / 1090);
    expect(evaluation.derivation.figure?.inputs[0]).toMatchObject({ numerator: 1040, denominator: 1090 });
  });

  it('that are pooled are never averaged from percentages', () => {
    const evaluation = standing([judicial(90), administrative(99)], {
      indicator: indicator('pooled'),
      target,
    });
    expect(evaluation).toMatchObject({ observed: null, isMet: null });
    expect(reasonFor(evaluation, 'isMet')).toBe('observationMissing');
  });

  it('that are pooled are as settled as the least settled part', () => {
    const [first, second] = cases as [Observation, Observation];
    const evaluation = standing([first, { ...second, status: 'provisional' }], {
      indicator: indicator('pooled'),
      target,
    });
    expect(evaluation.observed?.status).toBe('provisional');
  });

  it('are told by a figure of the whole where there is one', () => {
    for (const combination of ['pooled', 'sum', 'union', 'unstated'] as const) {
      const evaluation = standing([seen('2023', 96), ...cases], {
        indicator: indicator(combination),
        target,
      });
      expect(evaluation).toMatchObject({ observed: { value: 96 }, isMet: true, considered: [] });
    }
  });

  it('that add up are added in the unit of the first', () => {
    const money = indicator('sum', {
      unit: '亿元',
      measure: 'stock',
      baseline: { value: 1, period: '2020' },
    });
    const evaluation = standing([judicial(1.2, { unit: '亿元' }), administrative(4000, { unit: '万元' })], {
      indicator: money,
      target: aTarget({ value: 2, unit: '亿元' }),
    });
    // 1.2 + 0.4 = 1.6: 0.6 of the way of 1
    expect(evaluation).toMatchObject({ observed: { value: 1.6 }, progressRatio: 0.6, paceRatio: 1 });
  });

  it('that overlap are neither added nor pooled', () => {
    const evaluation = standing(cases, { indicator: indicator('union'), target });
    expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'isMet')).toBe('unionNotCounted');
  });

  it('whose text does not say cannot be told to be few enough: 10 and 10 are at most 15, or 20', () => {
    const counts = indicator('unstated', { measure: 'stock', unit: '件', direction: 'lower' });
    const few = standing([judicial(10, { unit: '件' }), administrative(10, { unit: '件' })], {
      indicator: counts,
      target: aTarget({ comparator: 'lte', value: 15 }),
    });
    expect(few.isMet).toBeNull();
    expect(reasonFor(few, 'isMet')).toBe('combinationUnstated');
  });

  it('whose text does not say have a verdict only where every part passes', () => {
    const unstated = indicator('unstated');
    expect(standing([judicial(95), administrative(96)], { indicator: unstated, target }).isMet).toBe(true);
    const evaluation = standing(cases, { indicator: unstated, target });
    expect(evaluation.isMet).toBeNull();
    expect(reasonFor(evaluation, 'isMet')).toBe('combinationUnstated');
  });

  it('without any figure say so', () => {
    for (const combination of ['each', 'pooled', 'unstated'] as const) {
      const evaluation = standing([], { indicator: indicator(combination), target });
      expect(reasonFor(evaluation, 'isMet')).toBe('observationMissing');
    }
  });
});
