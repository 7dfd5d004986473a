import { describe, expect, it } from 'vitest';
import { anIndicator, aTarget, aTargetOf, reasonFor, seen, standing } from './anIndicator.js';

const asOf = '2025-12-31';

describe('a figure that only bounds the truth', () => {
  const atLeast = (value: number) => seen('2025', value, { comparator: 'gte', printed: `≥${value}亿元` });

  it('from below shows that at least so much was reached: ≥4亿元 passes ≥4', () => {
    const target = aTarget({ value: 4 });
    expect(standing([atLeast(4)], { target, asOf })).toMatchObject({
      observed: { value: 4, bound: 'gte' },
      isMet: true,
      status: 'achieved',
    });
  });

  it('never shows from below that it was not', () => {
    const evaluation = standing([atLeast(3.9)], { target: aTarget({ value: 4 }), asOf });
    expect(evaluation).toMatchObject({ isMet: null, attainmentRatio: null, status: 'notAssessable' });
    for (const quantity of ['isMet', 'progressRatio', 'attainmentRatio', 'gapToGoal', 'status']) {
      expect(reasonFor(evaluation, quantity)).toBe('boundOnly');
    }
  });

  it('says nothing at the edge of a strict goal, unless it is strict itself', () => {
    const target = aTarget({ comparator: 'gt', value: 4 });
    expect(standing([atLeast(4)], { target, asOf }).isMet).toBeNull();
    expect(standing([seen('2025', 4, { comparator: 'gt' })], { target, asOf }).isMet).toBe(true);
  });

  it('from above shows that a goal was not reached: at most 80 is less than 100', () => {
    const target = aTarget({ value: 100 });
    const atMost = (value: number) =>
      standing([seen('2025', value, { comparator: 'lte' })], { target, asOf });
    expect(atMost(80)).toMatchObject({ isMet: false, status: 'notAchieved' });
    expect(atMost(100)).toMatchObject({ isMet: null, status: 'notAssessable' });
  });

  it('works the other way round where less is better', () => {
    const indicator = anIndicator({ direction: 'lower' });
    const target = aTarget({ comparator: 'lte', value: 15 });
    const bounded = (value: number, comparator: 'lte' | 'gte') =>
      standing([seen('2025', value, { comparator })], { indicator, target, asOf }).isMet;
    expect([bounded(15, 'lte'), bounded(16, 'lte'), bounded(16, 'gte'), bounded(15, 'gte')]).toEqual([
      true,
      null,
      false,
      null,
    ]);
  });

  it('decides neither “exactly” nor “about”', () => {
    for (const comparator of ['eq', 'approx'] as const) {
      const target = aTarget({ comparator, value: 4 });
      expect(standing([atLeast(5)], { target, asOf, tolerance: { ratio: 0.1 } }).isMet).toBeNull();
    }
  });

  it('gives way to a value of the same time', () => {
    expect(
      standing([atLeast(4), seen('2025', 4.2)], { target: aTarget({ value: 4 }), asOf }).observed,
    ).toEqual({
      period: '2025',
      value: 4.2,
      status: 'final',
    });
  });

  it('passes or fails a year in the same way', () => {
    const target = aTargetOf('maintain', { comparator: 'gte', value: 90 });
    const figures = [seen('2021', 95, { comparator: 'gte' }), seen('2022', 80, { comparator: 'lt' })];
    const { hold } = standing([...figures, seen('2023', 80, { comparator: 'gte' })], { target });
    expect(hold?.periods.map(({ hasPassed, reason }) => [hasPassed, reason])).toEqual([
      [true, null],
      [false, null],
      [null, 'boundOnly'],
    ]);
  });
});

describe('a total with a gap is at least what is known', () => {
  const flow = anIndicator({ measure: 'flow', baseline: null });
  const target = aTargetOf('cumulative', {
    comparator: 'gte',
    value: 100,
    window: { from: '2021', to: '2025', basis: 'printed' },
    baseMeaning: 'unknown',
  });

  it('which can reach the goal, and cannot miss it', () => {
    const enough = standing([seen('2021', 60), seen('2023', 40)], { indicator: flow, target });
    expect(enough).toMatchObject({
      observed: { value: 100, bound: 'gte', period: '2021/2023' },
      isMet: true,
      status: 'achievedEarly',
    });
    const short = standing([seen('2021', 60), seen('2023', 39)], { indicator: flow, target });
    expect(short).toMatchObject({ observed: { value: 99 }, isMet: null });
    expect(reasonFor(short, 'status')).toBe('yearsMissing');
  });

  it('and can break a ceiling for good', () => {
    const fewer = anIndicator({ measure: 'flow', direction: 'lower', baseline: null });
    const ceiling = { ...target, comparator: 'lte' as const };
    expect(
      standing([seen('2021', 60), seen('2023', 41)], { indicator: fewer, target: ceiling }),
    ).toMatchObject({
      isMet: false,
      status: 'notAchieved',
    });
    expect(
      standing([seen('2021', 60), seen('2023', 40)], { indicator: fewer, target: ceiling }).isMet,
    ).toBeNull();
  });

  it('and may be known from neither side', () => {
    const figures = [seen('2021', 60), seen('2023', 50, { comparator: 'lte' })];
    expect(standing(figures, { indicator: flow, target })).toMatchObject({
      observed: { value: 110, bound: 'approx' },
      isMet: null,
    });
  });

  it('and is no total at all where something could be taken away', () => {
    const figures = [seen('2021', 160), seen('2023', -10)];
    const evaluation = standing(figures, { indicator: flow, target });
    expect(reasonFor(evaluation, 'observed')).toBe('yearsMissing');
  });
});
