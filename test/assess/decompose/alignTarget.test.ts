import { describe, expect, it } from 'vitest';
import type { PlacedTarget } from '../../../src/assess/decompose/alignTarget.js';
import { alignTarget } from '../../../src/assess/decompose/alignTarget.js';
import { alignTargets } from '../../../src/assess/decompose/alignTargets.js';
import type { Indicator } from '../../../src/model/indicator.js';
import type { LevelTarget, Target } from '../../../src/model/target/target.js';
import { indicatorWith, levelTargetWith, planWith } from '../../smallPlan.js';

const score = indicatorWith({ name: '满意度', unit: '分', measure: 'score', baseline: null });
const placed = (
  target: Partial<LevelTarget> | Target,
  indicator: Partial<Indicator> = {},
  regionCode = '130100',
): PlacedTarget => ({
  regionCode,
  indicator: { ...score, ...indicator },
  target:
    'kind' in target && target.kind !== undefined && target.kind !== 'level'
      ? (target as Target)
      : levelTargetWith({ unit: '分', value: 85, ...(target as Partial<LevelTarget>) }),
});
const verdict = (own: PlacedTarget, superior: PlacedTarget) => {
  const { verdict: told, reason } = alignTarget(own, superior);
  return told ?? reason;
};

describe('alignTarget', () => {
  it('compares goals in the direction of the indicator', () => {
    expect(verdict(placed({ value: 86 }), placed({}))).toBe('moreDemanding');
    expect(verdict(placed({ value: 84.9 }), placed({}))).toBe('lessDemanding');
    expect(verdict(placed({}), placed({}))).toBe('equal');
    const lower = { direction: 'lower' } as const;
    const most = { comparator: 'lte' } as const;
    expect(verdict(placed({ ...most, value: 12 }, lower), placed({ ...most, value: 15 }, lower))).toBe(
      'moreDemanding',
    );
  });

  it('holds 超过 for more than 不低于 of the same number', () => {
    expect(verdict(placed({ comparator: 'gt' }), placed({}))).toBe('moreDemanding');
    expect(verdict(placed({}), placed({ comparator: 'gt' }))).toBe('lessDemanding');
  });

  it('holds an earlier deadline for more, and does not decide where goal and deadline pull apart', () => {
    expect(verdict(placed({ by: '2024' }), placed({ by: '2025' }))).toBe('moreDemanding');
    expect(verdict(placed({ by: '2026' }), placed({ by: '2025' }))).toBe('lessDemanding');
    expect(verdict(placed({ by: '2030', value: 90 }), placed({ by: '2025' }))).toBe('deadlinesDiffer');
    expect(verdict(placed({ by: '2025' }), placed({ by: '2025-12-31' }))).toBe('equal');
    expect(verdict(placed({ by: null }), placed({}))).toBe('deadlineMissing');
  });

  it('converts units, and reads a range by its near end', () => {
    const money = { name: '融资登记率', unit: '%', measure: 'ratio' } as const;
    const own = placed({ unit: '‰', value: 900 }, { ...money, unit: '‰' });
    expect(alignTarget(own, placed({ unit: '%', value: 85 }, money))).toMatchObject({
      verdict: 'moreDemanding',
      own: 900,
      superior: 850,
    });
    expect(verdict(placed({ value: { min: 84, max: 90 } }), placed({}))).toBe('lessDemanding');
    expect(verdict(placed({}), placed({ unit: '%', value: 85 }, money))).toBe('measuresDiffer');
    expect(verdict(placed({}), placed({ unit: '%' }, { unit: '%' }))).toBe('unitNotConvertible');
  });

  describe('of counts in regions of different size', () => {
    const count = { name: '有效注册商标量', unit: '件', measure: 'stock' } as const;
    const from = (value: number, period = '2020') => ({ ...count, baseline: { value, period } });
    const city = (goal: number, by: string, indicator: Partial<Indicator>) =>
      placed({ unit: '件', value: goal, by }, indicator);
    const province = (goal: number, by: string, indicator: Partial<Indicator>) =>
      placed({ unit: '件', value: goal, by }, indicator, '130000');

    it('compares the growth a year, exactly', () => {
      // 1000 → 1210 in two years is 10% a year, as is 50000 → 73205 in four (1.1⁴ = 1.4641); 73204 is less.
      expect(
        alignTarget(city(1210, '2022', from(1000)), province(73_205, '2024', from(50_000))),
      ).toMatchObject({
        verdict: 'equal',
        basis: 'growth',
      });
      expect(verdict(city(1210, '2022', from(1000)), province(73_204, '2024', from(50_000)))).toBe(
        'moreDemanding',
      );
      const { own, superior } = alignTarget(
        city(1210, '2022', from(1000)),
        province(60_000, '2021', from(50_000)),
      );
      expect(own).toBeCloseTo(0.1, 12);
      expect(superior).toBeCloseTo(0.2, 12);
    });

    it('does not compare them without baselines above 0', () => {
      const bare = { ...count, baseline: null };
      expect(verdict(city(1210, '2022', bare), province(60_000, '2021', from(50_000)))).toBe(
        'countsOfDifferentRegions',
      );
      expect(verdict(city(1210, '2022', from(0)), province(60_000, '2021', from(50_000)))).toBe(
        'countsOfDifferentRegions',
      );
    });

    it('compares them as they stand in one region, and per head', () => {
      expect(alignTarget(city(1300, '2025', from(1000)), city(1200, '2025', from(1000)))).toMatchObject({
        verdict: 'moreDemanding',
        basis: 'value',
      });
      const head = { ...count, name: '每万人口有效注册商标量' };
      expect(alignTarget(city(30, '2025', head), province(40, '2025', head))).toMatchObject({
        verdict: 'lessDemanding',
        basis: 'value',
      });
    });
  });

  it.each([
    ['another direction', placed({}, { direction: 'lower' }), 'directionsDiffer'],
    ['no direction', placed({}, { direction: null }), 'directionMissing'],
    ['about so much', placed({ comparator: 'approx' }), 'toleranceMissing'],
    ['at most where more is better', placed({ comparator: 'lte' }), 'comparatorsDiffer'],
  ])('tells why %s does not compare', (_, superior, reason) => {
    expect(verdict(placed({}), superior)).toBe(reason);
  });

  it('tells kinds apart, and growth rates by their basis', () => {
    const growth = (basis: 'averageAnnual' | 'total', rate: number): PlacedTarget => {
      const { value: _, ...rest } = levelTargetWith({ unit: '%' });
      return placed({ ...rest, kind: 'growth', basis, rate });
    };
    expect(verdict(growth('averageAnnual', 10), growth('averageAnnual', 8))).toBe('moreDemanding');
    expect(verdict(growth('averageAnnual', 10), growth('total', 8))).toBe('kindsDiffer');
    expect(verdict(growth('averageAnnual', 10), placed({}))).toBe('kindsDiffer');
  });

  it('says when it is only aspired to', () => {
    const hoped = { commitment: { strength: 'aspirational', printed: '力争' } } as const;
    expect(alignTarget(placed(hoped), placed({})).isSofter).toBe(true);
    expect(alignTarget(placed(hoped), placed(hoped)).isSofter).toBe(false);
  });
});

describe('alignTargets', () => {
  const province = planWith({
    id: 'province',
    region: {
      code: '150000',
      name: '内蒙古自治区',
      englishName: 'Inner Mongolia',
      level: 'province',
      parentCode: '100000',
    },
    indicators: [
      indicatorWith({ id: 'density', name: '每万人高价值发明专利' }),
      indicatorWith({ id: 'public', name: '公众满意度', unit: '分', measure: 'score' }),
    ],
    targets: [
      levelTargetWith({ id: 'density-2023', indicatorId: 'density', value: 1, by: '2023' }),
      levelTargetWith({ id: 'density-2025', indicatorId: 'density', value: 2 }),
      levelTargetWith({ id: 'public-2025', indicatorId: 'public', value: 82, unit: '分' }),
    ],
  });

  it('finds the counterpart by names, and the one due on the same day', () => {
    const per = { unit: '件/万人' } as const;
    const city = planWith({ indicators: [indicatorWith(per)], targets: [levelTargetWith({ value: 1.8 })] });
    expect(alignTargets(city, [province])).toEqual([
      {
        targetId: 'patents-2025',
        indicatorId: 'patents',
        superiorPlanId: 'province',
        superiorTargetId: 'density-2025',
        verdict: 'lessDemanding',
        basis: 'value',
        own: 1.8,
        superior: 2,
        isSofter: false,
        reason: null,
      },
    ]);
  });

  it('follows a mapping, and says what has no counterpart', () => {
    const reasons = (mapping?: Parameters<typeof alignTargets>[2]) =>
      alignTargets(planWith(), [province], mapping).map(({ targetId, verdict: told, reason }) => [
        targetId,
        told ?? reason,
      ]);
    expect(reasons()).toEqual([
      ['patents-2025', 'lessDemanding'],
      ['satisfaction-2025', 'indicatorNotInPlan'],
    ]);
    expect(reasons({ province: { satisfaction: 'public' } })[1]).toEqual([
      'satisfaction-2025',
      'moreDemanding',
    ]);
    expect(reasons({ province: { satisfaction: 'gone' } })[1]).toEqual([
      'satisfaction-2025',
      'indicatorNotInPlan',
    ]);
  });

  it('leaves outlooks alone', () => {
    const city = planWith({ targets: [levelTargetWith({ vision: true, by: '2035' })] });
    expect(alignTargets(city, [province])).toEqual([]);
  });
});
