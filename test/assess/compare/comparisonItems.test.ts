import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/assess/compare/compare.js';
import { comparisonItems } from '../../../src/assess/compare/comparisonItems.js';
import { indicatorIn } from '../../../src/assess/compare/indicatorIn.js';
import { indicatorKey } from '../../../src/assess/compare/indicatorKey.js';
import { loadPlan, planIds } from '../../../src/datasets/index.js';
import { evaluatePlan } from '../../../src/evaluate/evaluatePlan.js';
import { indicatorWith, levelTargetWith, planWith } from '../../smallPlan.js';

describe('indicatorKey', () => {
  it.each([
    ['每万人口高价值发明专利拥有量（件）', '每万人高价值发明专利'],
    ['万人发明专利拥有量', '每万人发明专利拥有量'],
    ['知识产权质押融资金额', '知识产权质押融资额'],
    ['有效注册商标量', '有效注册商标 拥有量'],
    ['ＰＣＴ专利申请', 'PCT专利申请量'],
  ])('%s and %s are one series', (a, b) => {
    expect(indicatorKey(a)).toBe(indicatorKey(b));
  });

  it.each([
    ['有效注册商标量', '商标数量'],
    ['专利申请量', '专利授权量'],
    ['每万人发明专利拥有量', '每万人高价值发明专利拥有量'],
    ['知识产权服务覆盖率', '知识产权服务覆盖'],
    ['地理标志商标注册量', '地理标志'],
    ['发明专利（高价值）', '发明专利'],
  ])('%s and %s are two', (a, b) => {
    expect(indicatorKey(a)).not.toBe(indicatorKey(b));
  });
});

describe('indicatorIn', () => {
  const indicators = [
    indicatorWith({ id: 'a', name: '商标数量', aliases: ['注册商标'] }),
    indicatorWith({ id: 'b', name: '商标' }),
    indicatorWith({ id: 'c', name: '专利数' }),
    indicatorWith({ id: 'd', name: '专利总量' }),
  ];

  it('prefers a name as printed to one that is only alike', () => {
    expect(indicatorIn(indicators, { name: '商标' })).toBe(indicators[1]);
    expect(indicatorIn(indicators, { name: '商标量', aliases: ['注册商标'] })).toBe(indicators[0]);
  });

  it('does not choose between several', () => {
    expect(indicatorIn(indicators, { name: '专利' })).toBe('severalIndicators');
    expect(indicatorIn(indicators, { name: '版权' })).toBe('indicatorNotInPlan');
  });
});

describe('comparisonItems', () => {
  const sourceOf = (
    plan: ReturnType<typeof planWith>,
    observations: Parameters<typeof evaluatePlan>[0]['observations'] = [],
  ) => ({
    plan,
    evaluation: evaluatePlan({ plan, observations, asOf: '2023-12-31' }),
  });
  const second = planWith({
    id: 'second',
    indicators: [
      indicatorWith({ id: 'density', name: '每万人高价值发明专利', baseline: { value: 1, period: '2021' } }),
    ],
    targets: [levelTargetWith({ id: 't', indicatorId: 'density', value: 3, by: '2026' })],
  });

  it('joins plans by id, name or mapping', () => {
    const sources = [sourceOf(planWith()), sourceOf(second)];
    for (const indicator of ['patents', '每万人口高价值发明专利拥有量']) {
      const items = comparisonItems({ sources, indicator, of: 'goal' });
      expect(items.map(({ id, value, period }) => [id, value, period])).toEqual([
        ['small', 1.8, '2025'],
        ['second', 3, '2026'],
      ]);
    }
    const mapped = comparisonItems({
      sources,
      indicator: 'satisfaction',
      of: 'goal',
      mapping: { second: 'density' },
    });
    expect(mapped.map(({ value }) => value)).toEqual([85, 3]);
    const wrong = comparisonItems({
      sources,
      indicator: 'patents',
      of: 'goal',
      mapping: { second: 'other' },
    });
    expect(wrong[1]?.reason).toBe('indicatorNotInPlan');
  });

  it('takes baselines and observed values with their own times', () => {
    const seen = { indicatorId: 'density', period: '2023', value: 2 };
    const sources = [sourceOf(planWith()), sourceOf(second, [seen])];
    const of = (what: 'baseline' | 'observed') =>
      comparisonItems({ sources, indicator: 'patents', of: what }).map(({ value, period, reason }) => [
        value,
        period,
        reason,
      ]);
    expect(of('baseline')).toEqual([
      [0.53, '2020', undefined],
      [1, '2021', undefined],
    ]);
    expect(of('observed')).toEqual([
      [null, null, 'observationMissing'],
      [2, '2023', undefined],
    ]);
  });

  it('takes the goal due last, and none where two are due together or there is no target', () => {
    const withTargets = (...targets: Parameters<typeof levelTargetWith>[0][]) =>
      comparisonItems({
        sources: [sourceOf(planWith({ targets: targets.map(levelTargetWith) }))],
        indicator: 'patents',
        of: 'goal',
      })[0];
    expect(withTargets({ id: 'a', by: '2023', value: 1 }, { id: 'b', value: 2 })?.value).toBe(2);
    expect(withTargets({ id: 'a', value: 1 }, { id: 'b', value: 2 })?.reason).toBe('severalTargets');
    expect(withTargets({ id: 'a', value: 1 }, { id: 'b', by: '2035', value: 9, vision: true })?.value).toBe(
      1,
    );
    expect(withTargets()?.reason).toBe('goalMissing');
  });

  it('compares the bundled plans on satisfaction', async () => {
    const plans = await Promise.all(planIds.map((id) => loadPlan(id)));
    const items = comparisonItems({
      sources: plans.map((plan) => ({
        plan,
        evaluation: evaluatePlan({ plan, observations: [], asOf: '2025-12-31' }),
      })),
      indicator: '知识产权保护社会满意度',
      of: 'goal',
    });
    // Alxa prints ≥85 分值, Changshou 80分以上; Bazhong prints 97 and %, which are no points.
    const { rows } = compare({ items });
    expect(Object.fromEntries(rows.map(({ id, value, reason }) => [id, value ?? reason]))).toEqual({
      alxa: 85,
      changshou: 80,
      bazhong: 'measuresDiffer',
      shijiazhuang: 'indicatorNotInPlan',
      zhongshan: 'indicatorNotInPlan',
    });
  });
});
