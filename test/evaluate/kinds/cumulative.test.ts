import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const flow = anIndicator({ measure: 'flow', baseline: { value: 19600, period: '2016/2020' } });
const total = (value: number, own = {}) =>
  aTargetOf('cumulative', {
    comparator: 'gte',
    value,
    window: { from: '2021', to: '2025', basis: 'printed' },
    baseMeaning: 'previousWindow',
    ...own,
  });

describe('a total over the years of the plan, 〔20000〕 after 〔19600〕', () => {
  it('counts from zero: 12000 after three of five years is 0.6', () => {
    const figures = [seen('2021', 3000), seen('2022', 4000), seen('2023', 5000)];
    expect(standing(figures, { indicator: flow, target: total(20000) })).toMatchObject({
      goal: 20000,
      observed: { period: '2021/2023', value: 12000 },
      isMet: false,
      isMetAtBaseline: null,
      attainmentRatio: 0.6,
      progressRatio: 0.6,
      elapsedRatio: 0.6,
      expectedValue: 12000,
      paceRatio: 1,
      requiredChangePerYearFromNow: 4000,
      status: 'onTrack',
      // 5000 in one year is no fall from 19600 in five.
      trend: null,
      derivation: { figure: { rule: 'sum' }, way: { scale: 'count', start: 0 } },
    });
  });

  it('needs no baseline', () => {
    const indicator = anIndicator({ measure: 'flow', baseline: null });
    const evaluation = standing([seen('2021', 4000)], { indicator, target: total(20000) });
    expect(evaluation).toMatchObject({ progressRatio: 0.2, paceRatio: 1 });
    expect(reasonFor(evaluation, 'isMetAtBaseline')).toBe('countedFromZero');
  });

  it('adds years, halves, quarters and months that lie end to end, and no time twice', () => {
    const figures = [
      seen('2021', 3000),
      // The halves of 2021 are in its year.
      seen('2021H1', 1000),
      seen('2021H2', 2000),
      seen('2022H1', 1500),
      seen('2022Q3', 1000),
      seen('2022-10', 200),
      seen('2022-11', 300),
      seen('2022-12', 1000),
      // What is over of a year counts: three quarters of a year after.
      seen('2023Q1', 900),
    ];
    // 3000 + 1500 + 1000 + 200 + 300 + 1000 + 900 = 7900
    expect(standing(figures, { indicator: flow, target: total(20000) })).toMatchObject({
      observed: { value: 7900 },
      dataEndsOn: '2023-03-31',
      // 27 of 60 months
      elapsedRatio: 0.45,
    });
  });

  it('takes a figure for several years, and leaves out what began before the window', () => {
    const figures = [seen('2016/2020', 19600), seen('2019/2021', 9000), seen('2021/2022', 7000)];
    expect(standing(figures, { indicator: flow, target: total(20000) }).observed).toMatchObject({
      period: '2021/2022',
      value: 7000,
    });
  });

  it('uses the revision known on the day', () => {
    const figures = [seen('2021', 3000), seen('2021', 3500, { revisedOn: '2022-06-01' })];
    const at = (asOf: string) =>
      standing(figures, { indicator: flow, target: total(20000), asOf }).observed?.value;
    expect([at('2022-05-31'), at('2022-06-01')]).toEqual([3000, 3500]);
  });

  it('is settled by being reached, without the figures of the years after', () => {
    const figures = [seen('2021', 15000), seen('2022', 5000)];
    const options = { indicator: flow, target: total(20000) };
    expect(standing(figures, options).status).toBe('achievedEarly');
    expect(standing(figures, { ...options, asOf: '2026-06-30' }).status).toBe('achieved');
  });

  it('ends with its window', () => {
    const figures = ['2021', '2022', '2023', '2024', '2025', '2026'].map((year) => seen(year, 3900));
    const options = { indicator: flow, target: total(20000), asOf: '2027-01-01' };
    // 5 × 3900 = 19500; what came in 2026 came too late.
    expect(standing(figures, options)).toMatchObject({ observed: { value: 19500 }, status: 'notAchieved' });
  });

  it('cannot be added up where the window is unknown', () => {
    const target = total(20000, { window: { from: null, to: '2025', basis: 'unknown' } });
    const evaluation = standing([seen('2021', 30000)], { indicator: flow, target });
    expect(evaluation).toMatchObject({ observed: null, isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('windowUnknown');
  });

  it('is no sum of rates or scores', () => {
    const indicator = anIndicator({ measure: 'score' });
    const evaluation = standing([seen('2021', 90)], { indicator, target: total(20000) });
    expect(reasonFor(evaluation, 'observed')).toBe('measureUnfit');
  });

  it('in another unit is converted: 累计达到2亿元 in 万元', () => {
    const indicator = anIndicator({ measure: 'flow', unit: '万元', baseline: null });
    const target = total(2, { unit: '亿元' });
    expect(standing([seen('2021', 4000)], { indicator, target })).toMatchObject({
      goal: 20000,
      progressRatio: 0.2,
    });
  });
});

describe('a total up to a ceiling, 累计不超过100件', () => {
  const fewer = anIndicator({ measure: 'flow', direction: 'lower', baseline: null });
  const ceiling = total(100, { comparator: 'lte' });

  it('is kept so far and cannot be achieved early', () => {
    expect(standing([seen('2021', 3)], { indicator: fewer, target: ceiling })).toMatchObject({
      isMet: true,
      status: 'onTrack',
    });
  });

  it('is not achieved from the day it is broken', () => {
    const figures = [seen('2021', 60), seen('2022', 60)];
    const options = { indicator: fewer, target: ceiling };
    expect(standing(figures, options)).toMatchObject({ isMet: false, status: 'notAchieved' });
    expect(standing(figures, { ...options, asOf: '2026-06-30' }).status).toBe('notAchieved');
  });

  it('is achieved only by the figures of the whole window', () => {
    const figures = ['2021', '2022', '2023', '2024', '2025'].map((year) => seen(year, 20));
    const options = { indicator: fewer, target: ceiling, asOf: '2025-12-31' };
    expect(standing(figures, options).status).toBe('achieved');
    expect(reasonFor(standing(figures.slice(0, 4), options), 'status')).toBe('deadlineValueMissing');
  });
});

describe('a running total', () => {
  const running = anIndicator({ measure: 'runningTotal', baseline: { value: 300, period: '2020' } });

  it('that goes on is the latest figure, never the sum, and starts from its base', () => {
    const figures = [seen('2021', 350), seen('2022', 400), seen('2023', 420)];
    expect(
      standing(figures, { indicator: running, target: total(500, { baseMeaning: 'runningTotal' }) }),
    ).toMatchObject({
      observed: { period: '2023', value: 420 },
      isMetAtBaseline: false,
      // 120 of 200
      progressRatio: 0.6,
      paceRatio: 1,
      derivation: { figure: { rule: 'latest' }, way: { scale: 'series', start: 300 } },
    });
  });

  it('of the window counts from zero', () => {
    expect(standing([seen('2023', 300)], { indicator: running, target: total(500) })).toMatchObject({
      progressRatio: 0.6,
      isMetAtBaseline: null,
    });
  });

  it('once reached stays reached', () => {
    expect(
      standing([seen('2024', 500)], { indicator: running, target: total(500), asOf: '2026-06-30' }).status,
    ).toBe('achieved');
  });

  it('that is reported year by year is its base and the flows since', () => {
    const yearly = anIndicator({ measure: 'flow', baseline: { value: 300, period: '2020' } });
    const target = total(500, {
      baseMeaning: 'runningTotal',
      window: { from: null, to: '2025', basis: 'unknown' },
    });
    const figures = [seen('2021', 50), seen('2022', 50), seen('2023', 20)];
    // 300 + 120 = 420
    expect(standing(figures, { indicator: yearly, target })).toMatchObject({
      observed: { value: 420 },
      progressRatio: 0.6,
      paceRatio: 1,
      trend: 'rising',
    });
    const unknown = standing(figures, {
      indicator: anIndicator({ measure: 'flow', baseline: null }),
      target,
    });
    expect(reasonFor(unknown, 'observed')).toBe('windowUnknown');
  });
});
