import { describe, expect, it } from 'vitest';
import { anIndicator, aTargetOf, reasonFor, seen, standing } from '../anIndicator.js';

const average = (rate: number, own = {}) =>
  aTargetOf('growth', { basis: 'averageAnnual', comparator: 'gte', rate, unit: '%', ...own });
const inAll = (rate: number, own = {}) => ({ ...average(rate), basis: 'total' as const, ...own });

describe('average growth, 年均增长10%以上 from 100 at the end of 2020', () => {
  it('asks for 100 × 1.1⁵ = 161.051 by the end of 2025', () => {
    const evaluation = standing([seen('2023', 133.1)], { target: average(10), path: 'geometric' });
    expect(evaluation).toMatchObject({
      goal: 161.051,
      isMet: false,
      isMetAtBaseline: false,
      // 33.1 of 61.051
      progressRatio: 33.1 / 61.051,
      elapsedRatio: 0.6,
      // 133.1 = 100 × 1.1³ lies exactly on the path of constant growth, so it is not behind by a hair.
      status: 'onTrack',
      derivation: { goal: { formula: 'compoundGrowth', inputs: { b: 100, r: 0.1, n: 5 } } },
    });
    expect(evaluation.requiredGrowthPerYear).toBeCloseTo(0.1, 14);
    expect(evaluation.requiredGrowthPerYearFromNow).toBeCloseTo(0.1, 14);
    // On the line 136.6306 is expected, of which 33.1 / 36.6306 = 0.9036 has been made.
    expect(standing([seen('2023', 133.1)], { target: average(10) }).status).toBe('broadlyOnTrack');
  });

  it('is decided exactly', () => {
    const target = average(10);
    const at = (value: number) => standing([seen('2025', value)], { target, asOf: '2025-12-31' }).status;
    expect([161.050999, 161.051].map(at)).toEqual(['notAchieved', 'achieved']);
    const strict = average(10, { comparator: 'gt' });
    expect(standing([seen('2025', 161.051)], { target: strict, asOf: '2025-12-31' }).isMet).toBe(false);
  });

  it('counts its years from the baseline’s own date: six from the end of 2019', () => {
    const indicator = anIndicator({ baseline: { value: 100, period: '2019' } });
    // 1.1⁶ = 1.771561
    expect(standing([], { indicator, target: average(10) }).goal).toBe(177.1561);
  });

  it('starts where the text says: from 2021', () => {
    const target = average(10, { from: '2021' });
    const evaluation = standing([seen('2021', 200), seen('2023', 242)], { target });
    // 200 × 1.1⁴ = 292.82; two of four years
    expect(evaluation).toMatchObject({ goal: 292.82, elapsedRatio: 0.5, planElapsedRatio: 0.6 });
    expect(evaluation.derivation.way).toMatchObject({ start: 200, startsAt: '2021', wholeMonths: 48 });
    expect(reasonFor(standing([seen('2023', 242)], { target }), 'goal')).toBe('referenceMissing');
  });

  it('falls where the rate is negative: 年均下降10%', () => {
    const indicator = anIndicator({ direction: 'lower' });
    const target = average(-10, { comparator: 'lte' });
    // 100 × 0.9⁵ = 59.049
    const evaluation = standing([seen('2023', 72.9)], { indicator, target, path: 'geometric' });
    expect(evaluation).toMatchObject({ goal: 59.049, isMet: false, status: 'onTrack' });
  });

  it('takes the near end of a range: 年均增长5—8%', () => {
    const target = aTargetOf('growth', {
      basis: 'averageAnnual',
      comparator: 'gte',
      rate: { min: 5, max: 8 },
      unit: '%',
    });
    // 100 × 1.05⁵ = 127.62815625
    expect(standing([seen('2023', 160)], { target })).toMatchObject({ goal: 127.62815625, isMet: true });
  });

  it('is decided exactly over a time that is not whole years', () => {
    // From the middle of 2020 it is four and a half years to the end of 2024: 100 × 1.21^4.5 = 100 × 1.1⁹.
    const indicator = anIndicator({ baseline: { value: 100, period: '2020H1' } });
    const target = average(21, { by: '2024' });
    // 1.1⁹ = 2.357947691
    const at = (value: number) => standing([seen('2024', value)], { indicator, target, asOf: '2024-12-31' });
    expect(at(235.7947691).isMet).toBe(true);
    expect(at(235.794769).isMet).toBe(false);
    expect(at(235.7947691).derivation.goal?.inputs.n).toBe(4.5);
  });

  it('cannot be told from nothing or less, and is never patched', () => {
    for (const value of [0, -100]) {
      const indicator = anIndicator({ baseline: { value, period: '2020' } });
      for (const target of [average(10), inAll(10), average(10, { by: '2025-06-30' })]) {
        const evaluation = standing([seen('2023', 0)], { indicator, target });
        expect(evaluation).toMatchObject({ goal: null, isMet: null, status: 'notAssessable' });
        for (const quantity of ['goal', 'isMet', 'status']) {
          expect(reasonFor(evaluation, quantity)).toBe('notPositive');
        }
      }
    }
  });

  it('cannot be told without a deadline or a baseline', () => {
    expect(reasonFor(standing([], { target: average(10, { by: null }) }), 'goal')).toBe('deadlineMissing');
    const indicator = anIndicator({ baseline: null });
    expect(reasonFor(standing([seen('2023', 150)], { indicator, target: average(10) }), 'goal')).toBe(
      'baselineMissing',
    );
  });
});

describe('growth in all, 五年增长30%', () => {
  it('asks for 100 × 1.3, whatever the years', () => {
    expect(standing([seen('2023', 118)], { target: inAll(30) })).toMatchObject({
      goal: 130,
      // 18 of 30 after three of five years
      progressRatio: 0.6,
      paceRatio: 1,
      status: 'onTrack',
      derivation: { goal: { formula: 'totalGrowth', inputs: { b: 100, r: 0.3 } } },
    });
    expect(standing([seen('2023', 130)], { target: inAll(30) }).status).toBe('achievedEarly');
  });

  it('falls too: 〔−17%〕', () => {
    const indicator = anIndicator({ direction: 'lower' });
    const evaluation = standing([seen('2023', 83)], { indicator, target: inAll(-17, { comparator: 'lte' }) });
    expect(evaluation).toMatchObject({ goal: 83, isMet: true });
  });
});

describe('growth that does not say whether per year or in all', () => {
  const target = aTargetOf('growth', { basis: 'unstated', comparator: 'gte', rate: 10, unit: '%' });

  it('is decided where both readings agree: 110 or 161.051', () => {
    const at = (value: number) => standing([seen('2025', value)], { target, asOf: '2025-12-31' });
    expect(at(165)).toMatchObject({ goal: null, isMet: true, status: 'achieved' });
    expect(at(109)).toMatchObject({ isMet: false, status: 'notAchieved' });
    expect(at(130)).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(at(130), 'isMet')).toBe('basisUnstated');
  });

  it('has no pace before the deadline', () => {
    const evaluation = standing([seen('2023', 105)], { target });
    expect(evaluation).toMatchObject({ isMet: false, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('basisUnstated');
  });

  it('does not matter over a single year', () => {
    const oneYear = { ...target, by: '2021' };
    expect(standing([seen('2021', 110)], { target: oneYear, asOf: '2021-12-31' })).toMatchObject({
      goal: 110,
      status: 'achieved',
    });
  });
});

describe('growth year on year, 每年增长10%', () => {
  const target = aTargetOf('growth', { basis: 'yearOnYear', comparator: 'gte', rate: 10, unit: '%' });

  it('is judged year by year: 110/100 and 121/110 are 10%, 130/121 is less', () => {
    const evaluation = standing([seen('2021', 110), seen('2022', 121), seen('2023', 130)], { target });
    expect(evaluation).toMatchObject({
      goal: 10,
      isMet: false,
      status: 'missedYear',
      hold: { passedCount: 2, failedCount: 1, unknownCount: 0 },
    });
    // (130 − 121) / 121 = 9/121
    expect(evaluation.observed?.value).toBe(900 / 121);
    expect(standing([seen('2021', 110), seen('2022', 121), seen('2023', 133.1)], { target }).status).toBe(
      'onTrack',
    );
  });

  it('says nothing of the baseline, which is a level and no growth', () => {
    const evaluation = standing([seen('2021', 110)], { target, asOf: '2021-12-31' });
    expect(evaluation.isMetAtBaseline).toBeNull();
    expect(reasonFor(evaluation, 'isMetAtBaseline')).toBe('goalMoves');
  });

  it('needs the year before: a gap leaves two years unknown', () => {
    const evaluation = standing([seen('2021', 110), seen('2023', 150)], { target });
    expect(evaluation).toMatchObject({ status: 'incomplete', hold: { passedCount: 1, unknownCount: 2 } });
  });

  it('cannot tell a year after one with nothing to measure', () => {
    const empty = seen('2022', null, { status: 'notApplicable' });
    const { hold } = standing([seen('2021', 110), empty, seen('2023', 150)], { target });
    expect(hold?.periods.map(({ reason }) => reason)).toEqual([null, 'notApplicable', 'referenceMissing']);
  });

  it('falls due from the year after the one the text names', () => {
    // 2021 fell, and is not asked about.
    const figures = [seen('2021', 90), seen('2022', 99), seen('2023', 110)];
    const evaluation = standing(figures, { target: { ...target, from: '2021' } });
    expect(evaluation).toMatchObject({ status: 'onTrack', hold: { passedCount: 2, failedCount: 0 } });
  });

  it('has no rate from nothing', () => {
    const indicator = anIndicator({ baseline: { value: 0, period: '2020' } });
    const { hold } = standing([seen('2021', 5)], { indicator, target, asOf: '2021-12-31' });
    expect(hold?.periods[0]).toMatchObject({ hasPassed: null, reason: 'notPositive' });
  });

  it('of a published rate takes the rate itself', () => {
    const rates = anIndicator({ measure: 'growthRate', unit: '%', baseline: null });
    const figures = [seen('2021', 10), seen('2022', 12), seen('2023', 9.9)];
    expect(standing(figures, { indicator: rates, target })).toMatchObject({
      observed: { value: 9.9 },
      status: 'missedYear',
      hold: { passedCount: 2, failedCount: 1 },
    });
  });
});

describe('average growth of a series that is published as rates', () => {
  const rates = anIndicator({ measure: 'growthRate', unit: '%', baseline: { value: 20, period: '2020' } });

  it('compounds them: 30, 0 and 15 average 15% arithmetically and come to less', () => {
    // 1.3 × 1 × 1.15 = 1.495 < 1.15³ = 1.520875
    const figures = [seen('2021', 30), seen('2022', 0), seen('2023', 15)];
    const evaluation = standing(figures, { indicator: rates, target: average(15) });
    expect(evaluation).toMatchObject({
      goal: 15,
      observed: { period: '2021/2023' },
      isMet: false,
      isMetAtBaseline: null,
      status: 'behind',
      derivation: { figure: { rule: 'compound' } },
      // By itself each year is above or below 15, whatever they come to.
      hold: { passedCount: 2, failedCount: 1 },
    });
    expect(evaluation.observed?.value).toBeCloseTo((1.495 ** (1 / 3) - 1) * 100, 12);
  });

  it('is decided exactly where the rates are all alike', () => {
    const figures = ['2021', '2022', '2023', '2024', '2025'].map((year) => seen(year, 15));
    const options = { indicator: rates, asOf: '2025-12-31' };
    expect(standing(figures, { ...options, target: average(15) })).toMatchObject({
      isMet: true,
      status: 'achieved',
    });
    expect(standing(figures, { ...options, target: average(15, { comparator: 'gt' }) }).isMet).toBe(false);
  });

  it('waits for a rate that is missing', () => {
    const evaluation = standing([seen('2021', 30), seen('2023', 30)], {
      indicator: rates,
      target: average(15),
    });
    expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('observationMissing');
  });

  it('in all is on its way from nothing: 10, 5 and 8 compound to 24.74 of 30 after three of five years', () => {
    // 1.1 × 1.05 × 1.08 = 1.2474; expected by now 18
    const evaluation = standing([seen('2021', 10), seen('2022', 5), seen('2023', 8)], {
      indicator: rates,
      target: inAll(30),
    });
    expect(evaluation).toMatchObject({
      goal: 30,
      observed: { period: '2021/2023', value: 24.74 },
      progressRatio: 24.74 / 30,
      expectedValue: 18,
      status: 'ahead',
      hold: null,
    });
    expect(reasonFor(evaluation, 'isMetAtBaseline')).toBe('countedFromZero');
    // Three equal rates of 24.74 / 3 a year more lead to 24.74 + 2 × 24.74 / 3.
    expect(evaluation.projection?.value).toBeCloseTo((24.74 * 5) / 3, 10);
    const bySquares = standing([seen('2021', 10), seen('2022', 5), seen('2023', 8)], {
      indicator: rates,
      target: inAll(30),
      projection: 'leastSquares',
    });
    expect(reasonFor(bySquares, 'projection')).toBe('tooFewPoints');
  });

  it('in all is decided by the deadline’s own rate', () => {
    const figures = ['2021', '2022', '2023', '2024', '2025'].map((year) => seen(year, 6));
    // 1.06⁵ = 1.3382255776
    const options = { indicator: rates, target: inAll(33), asOf: '2025-12-31' };
    expect(standing(figures, options)).toMatchObject({ isMet: true, status: 'achieved' });
    expect(reasonFor(standing(figures.slice(0, 4), options), 'status')).toBe('observationMissing');
  });

  it('without a stated basis has no goal', () => {
    const target = average(15, { basis: 'unstated' });
    const evaluation = standing([seen('2021', 30)], { indicator: rates, target, asOf: '2021-12-31' });
    expect(reasonFor(evaluation, 'goal')).toBe('basisUnstated');
    expect(evaluation.isMet).toBeNull();
  });
});
