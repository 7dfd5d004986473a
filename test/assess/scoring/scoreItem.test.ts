import { describe, expect, it } from 'vitest';
import { scoreItem } from '../../../src/assess/scoring/scoreItem.js';
import type { ScoringItem } from '../../../src/model/scoringItem.js';
import { itemWith, scoredBy } from './someRules.js';

const region = { code: '130102', name: '甲区', englishName: 'A' };
const scored = (item: ScoringItem, figure: object, decimals?: number) =>
  scoreItem(item, { regionCode: region.code, itemId: item.id, value: null, ...figure }, region, decimals)
    .written;
const points = (item: ScoringItem, value: number, more: object = {}) =>
  scored(item, { value, ...more }).score;

describe('points by attainment', () => {
  it('are the weight times what is attained, up to the cap', () => {
    // 100 · 8/10, 100 · 12/10 cut to 100, and with a cap of 1.2 left at 120; 13/10 is cut to 120.
    expect(points(itemWith(), 8)).toBe(80);
    expect(points(itemWith(), 12)).toBe(100);
    const capped = scoredBy({ method: 'attainment', cap: 1.2 });
    expect([points(capped, 12), points(capped, 13)]).toEqual([120, 120]);
  });

  it('turn the fraction over where lower is better', () => {
    // g/x = 10/12.5 = 0.8
    expect(points(itemWith({ direction: 'lower' }), 12.5)).toBe(80);
  });

  it('do not fall below the floor', () => {
    const floored = scoredBy({ method: 'attainment', cap: 1, floor: 0.3 });
    expect([points(floored, 2), points(floored, -5), points(floored, 4)]).toEqual([30, 30, 40]);
  });

  it('are decided by the side of the goal where there is no fraction', () => {
    const capped = { method: 'attainment', cap: 1.2 } as const;
    // Lower is better and nothing is left: 10/0 is beyond every cap.
    expect(points(scoredBy(capped, { direction: 'lower' }), 0)).toBe(120);
    // A goal of 0: at it, beyond it, short of it.
    const zero = { direction: 'higher', goal: 0 } as const;
    expect([0, 1, -1].map((value) => points(scoredBy(capped, zero), value))).toEqual([100, 120, 0]);
    // A fall where a rise was the goal.
    expect(points(scoredBy(capped), -3)).toBe(0);
  });

  it('take the goal of the region before that of the item', () => {
    expect(points(itemWith(), 8, { goal: 16 })).toBe(50);
    const own = { ...region, goals: { patents: 20 } };
    const figure = { regionCode: region.code, itemId: 'patents', value: 8 };
    expect(scoreItem(itemWith(), figure, own, undefined).written.score).toBe(40);
  });

  it('convert units, the denominator of the name with them', () => {
    const money = itemWith({ unit: '亿元', goal: 2 });
    expect(points(money, 15_000, { unit: '万元' })).toBe(75);
    expect(scored(money, { value: 5, unit: '件' })).toMatchObject({
      score: null,
      reason: 'unitNotConvertible',
    });
    const density = itemWith({ name: '每万人口发明专利拥有量', unit: '件', goal: 4 });
    expect(points(density, 2, { unit: '件/万人' })).toBe(50);
  });
});

describe('points by progress', () => {
  const item = scoredBy({ method: 'progress', cap: 1 });

  it('are the weight times the way made since the baseline', () => {
    // (8 − 6)/(10 − 6) = 0.5
    expect(points(item, 8, { baseline: 6 })).toBe(50);
    expect(points(item, 5, { baseline: 6 })).toBe(0);
  });

  it('are decided by the side of the goal where it is no way from the baseline', () => {
    expect([9, 10, 11].map((value) => points(item, value, { baseline: 10 }))).toEqual([0, 100, 100]);
    expect([9, 10, 11].map((value) => points(item, value, { baseline: 12 }))).toEqual([0, 100, 100]);
  });

  it('need a baseline', () => {
    expect(scored(item, { value: 8 })).toMatchObject({ score: null, reason: 'baselineMissing' });
  });
});

describe('points by deduction', () => {
  const deduction = { method: 'deduction', step: 2, points: 5, counting: 'exact' } as const;

  it('are the weight less points for each step that is missing', () => {
    // 7 of 10: 3 missing are one and a half steps of 2, so 100 − 1.5 · 5.
    expect(points(scoredBy(deduction), 7)).toBe(92.5);
    expect(points(scoredBy({ ...deduction, counting: 'whole' }), 7)).toBe(95);
    expect(points(scoredBy({ ...deduction, counting: 'started' }), 7)).toBe(90);
    // Exactly two steps are two in each way.
    for (const counting of ['exact', 'whole', 'started'] as const)
      expect(points(scoredBy({ ...deduction, counting }), 6)).toBe(90);
  });

  it('lose nothing beyond the goal, and count upwards where lower is better', () => {
    expect(points(scoredBy(deduction), 15)).toBe(100);
    expect(points(scoredBy(deduction, { direction: 'lower' }), 14)).toBe(90);
  });

  it('do not fall below the floor', () => {
    expect(points(scoredBy({ ...deduction, points: 50 }), 0)).toBe(0);
    expect(points(scoredBy({ ...deduction, points: 50, floor: -20 }), 0)).toBe(-20);
  });
});

describe('points by bands', () => {
  const bands = [
    { min: null, max: 60, points: 0 },
    { min: 60, max: 80, points: 50 },
    { min: 80, max: 100, maxInclusive: true, points: 100 },
  ];

  it('are those of the band, whose lower edge belongs to it', () => {
    const item = scoredBy({ method: 'bands', of: 'value', bands });
    expect([59.9, 60, 79.999, 80, 100].map((value) => points(item, value))).toEqual([0, 50, 50, 100, 100]);
    expect(scored(item, { value: 100.1 })).toMatchObject({ score: null, reason: 'outsideBands' });
  });

  it('are those of the attainment, exactly', () => {
    const ratios = [
      { min: null, max: 0.3, points: 1 },
      { min: 0.3, max: null, minExclusive: false, points: 2 },
    ];
    const item = scoredBy({ method: 'bands', of: 'attainment', bands: ratios }, { goal: 0.1 });
    // 0.03 / 0.1 is 0.3; as floats it is 0.3 less a little.
    expect(points(item, 0.03)).toBe(2);
    expect(
      scored(scoredBy({ method: 'bands', of: 'attainment', bands: ratios }, { goal: 0 }), { value: 1 }),
    ).toMatchObject({
      score: null,
      reason: 'divisorZero',
    });
  });
});

describe('points at a threshold', () => {
  it('are all or what is stated', () => {
    const item = scoredBy({ method: 'threshold', comparator: 'gte', value: 95, otherwise: 20 });
    // 189/199 prints as 95.0 and is below it.
    expect([points(item, 95), points(item, 94.97)]).toEqual([100, 20]);
    const strict = scoredBy({ method: 'threshold', comparator: 'gt', otherwise: 0 });
    expect([points(strict, 10), points(strict, 10.1)]).toEqual([0, 100]);
  });

  it('are undecided where the threshold is only about so much', () => {
    const item = scoredBy({ method: 'threshold', comparator: 'approx', value: 95, otherwise: 0 });
    expect(scored(item, { value: 95 }).reason).toBe('toleranceMissing');
  });
});

describe('every item', () => {
  it('shows the numbers put in', () => {
    expect(scored(itemWith(), { value: 8, period: '2023' })).toEqual({
      itemId: 'patents',
      score: 80,
      weight: 100,
      isBonus: false,
      period: '2023',
      isMet: false,
      formula: 'attainment',
      inputs: { weight: 100, value: 8, goal: 10, ratio: 0.8, cap: 1, floor: 0, counted: 0.8 },
      reason: null,
    });
  });

  it.each(['attainment', 'progress', 'deduction', 'threshold'] as const)('by %s needs a goal', (method) => {
    const { goal: _, ...without } = itemWith();
    const rules = {
      attainment: { method: 'attainment', cap: 1 },
      progress: { method: 'progress', cap: 1 },
      deduction: { method: 'deduction', step: 1, points: 1, counting: 'exact' },
      threshold: { method: 'threshold', comparator: 'gte', otherwise: 0 },
    } as const;
    expect(scored({ ...without, scoring: rules[method] }, { value: 8 }).reason).toBe('goalMissing');
  });

  it('tells why there is no figure', () => {
    expect(scored(itemWith(), {}).reason).toBe('observationMissing');
    expect(scored(itemWith(), { reason: 'notApplicable' }).reason).toBe('notApplicable');
    expect(scoreItem(itemWith(), undefined, region, undefined).written.reason).toBe('observationMissing');
  });

  it('is rounded half up, where the rules say so', () => {
    // 100 · 1/3 = 33.33…; 100 · 0.125 = 12.5 rounds up.
    expect(scored(itemWith({ goal: 3 }), { value: 1 }, 1).score).toBe(33.3);
    expect(scored(itemWith({ goal: 8 }), { value: 1 }, 0).score).toBe(13);
  });
});
