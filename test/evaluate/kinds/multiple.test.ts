import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const times = (factor: number, own = {}) =>
  aTargetOf('multiple', { comparator: 'gte', factor, of: { type: 'baseline' }, unit: null, ...own });

describe('a multiple of the baseline', () => {
  it.each([
    ['翻一番', 2, 200],
    ['翻两番', 4, 400],
    ['增长1.5倍', 2.5, 250],
    ['1.1 倍, exactly', 1.1, 110],
  ])('%s of 100 is × %d', (_, factor, goal) => {
    expect(standing([], { target: times(factor) })).toMatchObject({
      goal,
      isMetAtBaseline: false,
      derivation: { goal: { formula: 'multiple', inputs: { k: factor, ref: 100 } } },
    });
  });

  it('is on its way like any level: 翻两番 at 280 is 180 of 300 after three of five years', () => {
    expect(standing([seen('2023', 280)], { target: times(4) })).toMatchObject({
      progressRatio: 0.6,
      paceRatio: 1,
      status: 'onTrack',
    });
    expect(standing([seen('2023', 400)], { target: times(4) }).status).toBe('achievedEarly');
  });

  it('may be a range, of which the near end counts', () => {
    const target = times(1, { factor: { min: 2, max: 3 } });
    expect(standing([seen('2023', 200)], { target })).toMatchObject({ goal: 200, isMet: true });
  });

  it('of nothing, or of less, is nothing to reach', () => {
    for (const value of [0, -10]) {
      const indicator = anIndicator({ baseline: { value, period: '2020' } });
      const evaluation = standing([seen('2023', 0)], { indicator, target: times(2) });
      expect(evaluation).toMatchObject({ goal: null, isMet: null, status: 'notAssessable' });
      expect(reasonFor(evaluation, 'goal')).toBe('notPositive');
    }
  });

  it('needs one', () => {
    const indicator = anIndicator({ baseline: null });
    const evaluation = standing([seen('2023', 300)], { indicator, target: times(2) });
    for (const quantity of ['goal', 'isMet', 'status']) {
      expect(reasonFor(evaluation, quantity)).toBe('baselineMissing');
    }
  });
});

describe('a multiple of something else', () => {
  it('of the same series in another year: 是2018年的1.5倍', () => {
    const target = times(1.5, { of: { type: 'period', period: '2018' } });
    expect(standing([seen('2018', 80), seen('2023', 112)], { target })).toMatchObject({
      goal: 120,
      // The way still starts at the baseline: 12 of 20.
      progressRatio: 0.6,
    });
    expect(reasonFor(standing([seen('2023', 112)], { target }), 'goal')).toBe('referenceMissing');
  });

  it('of a quantity outside the series: half of a time limit of 2 years, in months', () => {
    const indicator = anIndicator({
      unit: '月',
      direction: 'lower',
      baseline: { value: 20, period: '2020' },
    });
    const half = (value: number | null) =>
      times(0.5, {
        comparator: 'lte',
        unit: '年',
        of: { type: 'named', name: { zh: '法定期限', en: 'time limit' }, value },
      });
    const at = (value: number) => standing([seen('2023', value)], { indicator, target: half(2) });
    expect(at(12)).toMatchObject({ goal: 12, isMet: true });
    expect(at(12.1)).toMatchObject({ isMet: false });
    expect(reasonFor(standing([], { indicator, target: half(null) }), 'goal')).toBe('referenceMissing');
  });
});
