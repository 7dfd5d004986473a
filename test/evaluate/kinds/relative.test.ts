import { describe, expect, it } from 'vitest';
import { evaluatePlan } from '../../../src/evaluate/index.js';
import { indicatorWith, planWith } from '../../smallPlan.js';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

type Own = Partial<ReturnType<typeof relative>>;

function relative(own = {}, reference = {}) {
  return aTargetOf('relative', {
    comparator: 'gte',
    reference: {
      indicatorId: null,
      name: '全市平均水平',
      regionCode: '500000',
      statistic: 'average',
      year: null,
      ...reference,
    },
    printed: '达到全市平均水平',
    ...own,
  });
}

const average = (period: string, value: number, different = {}) => ({
  name: '全市平均水平',
  period,
  value,
  ...different,
});

describe('a level measured against another series, 达到全市平均水平', () => {
  const references = [average('2020', 120), average('2023', 140)];

  it('is on its way by how much of the gap is closed: 20 behind, now 8', () => {
    const evaluation = standing([seen('2023', 132)], { target: relative(), references });
    expect(evaluation).toMatchObject({
      comparator: 'gte',
      goal: 140,
      isMet: false,
      attainmentRatio: 132 / 140,
      gapToGoal: 8,
      // 12 of the 20 are closed, after three of five years.
      progressRatio: 0.6,
      elapsedRatio: 0.6,
      paceRatio: 1,
      status: 'onTrack',
      derivation: {
        goal: { formula: 'reference', inputs: { k: 1, ref: 140, o: 0 } },
        way: { scale: 'gap', start: -20, goal: 0, made: -8 },
      },
    });
    for (const quantity of ['isMetAtBaseline', 'expectedValue', 'projection', 'observedGrowthPerYear']) {
      expect(reasonFor(evaluation, quantity)).toBe('goalMoves');
    }
  });

  it('cannot be achieved early, since the reference may still move', () => {
    expect(standing([seen('2023', 150)], { target: relative(), references })).toMatchObject({
      isMet: true,
      status: 'onTrack',
    });
    const atEnd = [...references, average('2025', 160)];
    const due = (value: number) =>
      standing([seen('2025', value)], { target: relative(), references: atEnd, asOf: '2025-12-31' }).status;
    expect([160, 159.9].map(due)).toEqual(['achieved', 'notAchieved']);
  });

  it('is compared at the figure’s own time', () => {
    const evaluation = standing([seen('2022', 150)], { target: relative(), references });
    expect(evaluation).toMatchObject({ observed: { value: 150 }, goal: null, isMet: null });
    for (const quantity of ['goal', 'isMet', 'status']) {
      expect(reasonFor(evaluation, quantity)).toBe('referenceMissing');
    }
  });

  it('is met without a figure of the start, and only its progress is unknown', () => {
    const evaluation = standing([seen('2023', 132)], { target: relative(), references: references.slice(1) });
    expect(evaluation).toMatchObject({ isMet: false, progressRatio: null });
    expect(reasonFor(evaluation, 'progressRatio')).toBe('referenceMissing');
  });

  it('may be a multiple of it, or more by so much', () => {
    const at = (own: Own) => standing([seen('2023', 150)], { target: relative(own), references }).goal;
    expect(at({ factor: 1.5 })).toBe(210);
    expect(at({ offset: 5 })).toBe(145);
    expect(at({ factor: 0.5, offset: -5 })).toBe(65);
  });

  it('in percentages may be more by points', () => {
    const indicator = anIndicator({ unit: '%', measure: 'ratio', baseline: { value: 90, period: '2020' } });
    for (const unit of ['百分点', '个百分点']) {
      const target = relative({ offset: 2, unit });
      expect(
        standing([seen('2023', 95)], { indicator, target, references: [average('2023', 93)] }),
      ).toMatchObject({ goal: 95, isMet: true });
    }
  });

  it('takes a reference in another unit of the same thing, and no other', () => {
    const indicator = anIndicator({ unit: '亿元', baseline: null });
    const at = (unit: string) =>
      standing([seen('2023', 2)], {
        indicator,
        target: relative({ unit: '亿元' }),
        references: [average('2023', 15000, { unit })],
      });
    expect(at('万元')).toMatchObject({ goal: 1.5, isMet: true });
    expect(reasonFor(at('件'), 'goal')).toBe('unitNotConvertible');
  });

  it('takes only the reference that is asked for', () => {
    const others = [
      average('2023', 1, { name: '全国平均水平' }),
      average('2023', 1, { regionCode: '510000' }),
      average('2023', 1, { statistic: 'median' }),
    ];
    expect(standing([seen('2023', 150)], { target: relative(), references: others }).goal).toBeNull();
  });
});

describe('a gap that is to become smaller', () => {
  const target = relative({ gap: 'narrow' });

  it('is met as soon as it is smaller than at the start', () => {
    const at = (value: number) =>
      standing([seen('2023', value)], { target, references: [average('2020', 120), average('2023', 140)] });
    // The gap was 20.
    expect([at(120.1).isMet, at(120).isMet, at(119).isMet]).toEqual([true, false, false]);
    expect(at(120.1)).toMatchObject({ comparator: null, status: 'onTrack' });
    expect(at(110)).toMatchObject({ progressRatio: -0.5, status: 'regressing' });
  });

  it('cannot be told without the gap at the start', () => {
    const evaluation = standing([seen('2023', 130)], { target, references: [average('2023', 140)] });
    expect(reasonFor(evaluation, 'isMet')).toBe('referenceMissing');
  });
});

describe('a growth measured against another, 高于GDP增速', () => {
  const target = relative(
    { comparator: 'gt' },
    { name: 'GDP增速', regionCode: null, statistic: 'growthRate' },
  );
  const gdp = (period: string, value: number) => ({ name: 'GDP增速', period, value });

  it('compares the series’ own growth on the year before with it', () => {
    // 110/100 is 10%; 121/110 is 10% too.
    const at = (rate: number) =>
      standing([seen('2021', 110), seen('2022', 121)], {
        target: { ...target, unit: '%' },
        references: [gdp('2022', rate)],
        asOf: '2022-12-31',
      });
    expect(at(9.9)).toMatchObject({ observed: { value: 10 }, goal: 9.9, isMet: true, status: 'onTrack' });
    expect(at(10)).toMatchObject({ isMet: false });
  });

  it('takes the reference in percent, whatever the series is counted in', () => {
    const evaluation = standing([seen('2021', 110), seen('2022', 121)], {
      target: { ...target, unit: '%' },
      references: [{ ...gdp('2022', 52), unit: '‰' }],
      asOf: '2022-12-31',
    });
    expect(evaluation).toMatchObject({ observed: { value: 10 }, goal: 5.2, isMet: true });
  });

  it('takes a published rate as it is', () => {
    const rates = anIndicator({ measure: 'growthRate', unit: '%', baseline: null });
    const evaluation = standing([seen('2023', 6)], {
      indicator: rates,
      target,
      references: [gdp('2023', 5.2)],
    });
    expect(evaluation).toMatchObject({ observed: { value: 6 }, goal: 5.2, isMet: true });
  });

  it('has no progress that could be told, in any year the reference is of', () => {
    const fixed = relative(
      { comparator: 'gt' },
      { name: 'GDP增速', regionCode: null, statistic: 'growthRate', year: 2020 },
    );
    const figures = [seen('2022', 100), seen('2023', 107)];
    for (const [asked, period] of [
      [target, '2023'],
      [fixed, '2020'],
    ] as const) {
      const evaluation = standing(figures, { target: asked, references: [gdp(period, 6)] });
      expect(evaluation).toMatchObject({ observed: { value: 7 }, goal: 6, isMet: true, progressRatio: null });
      expect(reasonFor(evaluation, 'progressRatio')).toBe('goalMoves');
      expect(evaluation.isMetAtBaseline).toBeNull();
    }
  });
});

it('a reference of a fixed year does not move: the way leads from the baseline to it', () => {
  const target = relative({}, { year: 2020 });
  expect(standing([seen('2023', 112)], { target, references: [average('2020', 120)] })).toMatchObject({
    goal: 120,
    progressRatio: 0.6,
    expectedValue: 112,
    paceRatio: 1,
    status: 'onTrack',
  });
});

describe('a reference among the plan’s own series', () => {
  const own = indicatorWith({
    id: 'own',
    unit: '%',
    measure: 'ratio',
    baseline: { value: 50, period: '2020' },
  });
  const other = indicatorWith({
    id: 'other',
    unit: '%',
    measure: 'ratio',
    baseline: { value: 60, period: '2020' },
  });
  const plan = (reference: object) =>
    planWith({
      indicators: [own, other],
      targets: [{ ...relative({ unit: '%' }, reference), indicatorId: 'own' }],
    });
  const evaluate = (reference: object, observations: object[]) =>
    evaluatePlan({
      plan: plan(reference),
      observations: observations as never,
      asOf: '2023-12-31',
    }).indicators[0]?.targets[0];

  it('is the series of the same region, from its own baseline', () => {
    // Ten points behind at the start, four now.
    expect(
      evaluate({ indicatorId: 'other', regionCode: null, statistic: 'value' }, [
        { indicatorId: 'own', period: '2023', value: 66 },
        { indicatorId: 'other', period: '2023', value: 70 },
      ]),
    ).toMatchObject({ goal: 70, progressRatio: 0.6, status: 'onTrack' });
  });

  it('or the same series of another region, whose average a rate of the whole is', () => {
    expect(
      evaluate({ indicatorId: 'own', regionCode: '150000', statistic: 'average' }, [
        { indicatorId: 'own', period: '2023', value: 66 },
        { indicatorId: 'own', period: '2023', value: 70, regionCode: '150000' },
        { indicatorId: 'own', period: '2020', value: 60, regionCode: '150000' },
      ]),
    ).toMatchObject({ observed: { value: 66 }, goal: 70, progressRatio: 0.6, status: 'onTrack' });
  });

  it('in the unit of the series compared with it', () => {
    // 700‰ are 70%.
    const inPermille = indicatorWith({ id: 'other', unit: '‰', measure: 'ratio', baseline: null });
    const evaluation = evaluatePlan({
      plan: planWith({
        indicators: [own, inPermille],
        targets: [
          {
            ...relative({ unit: '%' }, { indicatorId: 'other', regionCode: null, statistic: 'value' }),
            indicatorId: 'own',
          },
        ],
      }),
      observations: [
        { indicatorId: 'own', period: '2023', value: 66 },
        { indicatorId: 'other', period: '2023', value: 700 },
      ],
      asOf: '2023-12-31',
    });
    expect(evaluation.indicators[0]?.targets[0]).toMatchObject({ goal: 70, isMet: false });
  });

  it('but no series is measured against itself', () => {
    const evaluation = evaluate({ indicatorId: 'own', regionCode: null, statistic: 'value' }, [
      { indicatorId: 'own', period: '2023', value: 66 },
    ]);
    expect(evaluation && reasonFor(evaluation, 'goal')).toBe('referenceMissing');
  });
});
