import { describe, expect, it } from 'vitest';
import { anIndicator, aTarget, reasonFor, seen, standing } from './anIndicator.js';

describe('the table of Alxa, at the end of 2023', () => {
  it('trademarks 3834 → 5000 at 4700 have gone 866 of 1166', () => {
    const evaluation = standing([seen('2023', 4700)], {
      indicator: anIndicator({ baseline: { value: 3834, period: '2020' } }),
      target: aTarget({ value: 5000 }),
    });
    expect(evaluation).toMatchObject({
      comparator: 'gte',
      goal: 5000,
      observed: { period: '2023', value: 4700, status: 'final' },
      isMet: false,
      isMetAtBaseline: false,
      attainmentRatio: 0.94,
      progressRatio: 866 / 1166,
      elapsedRatio: 0.6,
      planElapsedRatio: 0.6,
      expectedValue: 4533.6,
      gapToGoal: 300,
      observedChangePerYear: 866 / 3,
      requiredChangePerYear: 233.2,
      requiredChangePerYearFromNow: 150,
      dataEndsOn: '2023-12-31',
      dataAgeDays: 0,
      status: 'ahead',
      reasons: [],
    });
    // 866/1166 ÷ 3/5 = 4330/3498
    expect(evaluation.paceRatio).toBe(4330 / 3498);
    expect(evaluation.observedGrowthPerYear).toBeCloseTo((4700 / 3834) ** (1 / 3) - 1, 14);
    expect(evaluation.requiredGrowthPerYear).toBeCloseTo((5000 / 3834) ** (1 / 5) - 1, 14);
    expect(evaluation.requiredGrowthPerYearFromNow).toBeCloseTo((5000 / 4700) ** (1 / 2) - 1, 14);
  });

  it('satisfaction 75.5 → ≥85 at 84.9 is not met, however it is rounded', () => {
    const evaluation = standing([seen('2023', 84.9)], {
      indicator: anIndicator({ unit: '分值', measure: 'score', baseline: { value: 75.5, period: '2020' } }),
      target: aTarget({ unit: '分', value: 85 }),
    });
    expect(evaluation).toMatchObject({ isMet: false, gapToGoal: 0.1, status: 'ahead' });
  });

  describe('high-value patents 0.53 → 1.8 at 1.2', () => {
    const patents = {
      indicator: anIndicator({ baseline: { value: 0.53, period: '2020' } }),
      target: aTarget({ value: 1.8 }),
    };

    it('are behind the line', () => {
      const evaluation = standing([seen('2023', 1.2)], patents);
      expect(evaluation).toMatchObject({ expectedValue: 1.292, status: 'behind' });
      expect(evaluation.paceRatio).toBeCloseTo(0.8793, 4);
    });

    it('are ahead of constant growth', () => {
      const evaluation = standing([seen('2023', 1.2)], { ...patents, path: 'geometric' });
      expect(evaluation.expectedValue).toBeCloseTo(1.1038, 4);
      expect(evaluation.status).toBe('ahead');
    });
  });

  describe('pledge financing 0 → 1 亿元 at 3500 万元', () => {
    const financing = {
      indicator: anIndicator({ unit: '亿元', baseline: { value: 0, period: '2020' } }),
      target: aTarget({ unit: '亿元', value: 1 }),
    };

    it('is converted exactly and has a linear progress', () => {
      const evaluation = standing([seen('2023', 3500, { unit: '万元' })], financing);
      expect(evaluation).toMatchObject({
        observed: { value: 0.35 },
        progressRatio: 0.35,
        expectedValue: 0.6,
        status: 'behind',
      });
      // 4.35 亿 in 元 is where a product of doubles goes wrong.
      const inYuan = standing([seen('2023', 100_000_000, { unit: '元' })], financing);
      expect(inYuan).toMatchObject({ observed: { value: 1 }, isMet: true, status: 'achievedEarly' });
    });

    it('has no geometric rate, and says why', () => {
      const evaluation = standing([seen('2023', 3500, { unit: '万元' })], {
        ...financing,
        path: 'geometric',
      });
      expect(evaluation).toMatchObject({
        observedGrowthPerYear: null,
        expectedValue: null,
        paceRatio: null,
        progressRatio: 0.35,
        status: 'notAssessable',
      });
      for (const quantity of ['observedGrowthPerYear', 'expectedValue', 'paceRatio', 'status']) {
        expect(reasonFor(evaluation, quantity)).toBe('notPositive');
      }
    });
  });
});

describe('a target that the baseline had met', () => {
  const kept = {
    indicator: anIndicator({ baseline: { value: 90, period: '2020' } }),
    target: aTarget({ value: 85 }),
  };

  it('has fallen back once it is no longer met: 90, at least 85, now 84', () => {
    // (84 − 90) / (85 − 90) = 1.2 would look like more than the whole way.
    expect(standing([seen('2023', 84)], kept)).toMatchObject({
      isMetAtBaseline: true,
      isMet: false,
      progressRatio: 1.2,
      status: 'regressing',
    });
  });

  it('is achieved early as long as it is met', () => {
    expect(standing([seen('2023', 87)], kept).status).toBe('achievedEarly');
  });
});

describe('a figure from before the baseline', () => {
  it('is no progress since: 250 in 2019 does not meet 200 by 2025', () => {
    const evaluation = standing([seen('2019', 250)]);
    expect(evaluation).toMatchObject({ observed: null, isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'isMet')).toBe('observationMissing');
  });
});

describe('the bands of timeProgress, from 100 to 200 over five years, after three', () => {
  it.each([
    ['1.1 exactly', 166, 'ahead'],
    ['just below 1.1', 165.999, 'onTrack'],
    ['1 exactly', 160, 'onTrack'],
    ['just below 1', 159.999, 'broadlyOnTrack'],
    ['0.9 exactly', 154, 'broadlyOnTrack'],
    ['just below 0.9', 153.999, 'behind'],
    ['0 exactly', 100, 'behind'],
    ['below the baseline', 99.999, 'regressing'],
    ['the goal', 200, 'achievedEarly'],
  ])('a pace of %s is told', (_, value, status) => {
    expect(standing([seen('2023', value)]).status).toBe(status);
  });

  it('hold where less is better', () => {
    const target = aTarget({ comparator: 'lte', value: 50 });
    const indicator = anIndicator({ direction: 'lower' });
    const statusAt = (value: number) => standing([seen('2023', value)], { indicator, target }).status;
    expect([50, 67, 70, 73, 73.1, 100, 100.1].map(statusAt)).toEqual([
      'achievedEarly',
      'ahead',
      'onTrack',
      'broadlyOnTrack',
      'behind',
      'behind',
      'regressing',
    ]);
  });
});

describe('a strict goal', () => {
  it('is not met at the goal itself, and on track at most', () => {
    const evaluation = standing([seen('2023', 200)], { target: aTarget({ comparator: 'gt' }) });
    expect(evaluation).toMatchObject({ isMet: false, progressRatio: 1, status: 'onTrack' });
  });

  it('equal to its baseline is only met or not', () => {
    const target = aTarget({ comparator: 'gt', value: 90 });
    const indicator = anIndicator({ baseline: { value: 90, period: '2020' } });
    const unmet = standing([seen('2023', 90)], { indicator, target });
    expect(unmet).toMatchObject({ isMet: false, progressRatio: null, status: 'notAssessable' });
    expect(reasonFor(unmet, 'progressRatio')).toBe('goalEqualsBaseline');
    expect(reasonFor(unmet, 'status')).toBe('goalEqualsBaseline');
    expect(standing([seen('2023', 90.1)], { indicator, target }).status).toBe('achievedEarly');
  });
});

describe('comparators', () => {
  it.each([
    ['gte', 200, true],
    ['gt', 200, false],
    ['lte', 200, true],
    ['lt', 200, false],
    ['eq', 200, true],
    ['eq', 200.000001, false],
  ] as const)('%s at %d: %s', (comparator, value, isMet) => {
    expect(standing([seen('2023', value)], { target: aTarget({ comparator }) }).isMet).toBe(isMet);
  });

  it('cannot decide “about” without a tolerance', () => {
    const evaluation = standing([seen('2023', 200)], { target: aTarget({ comparator: 'approx' }) });
    expect(evaluation).toMatchObject({ isMet: null, progressRatio: 1, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'isMet')).toBe('toleranceMissing');
  });

  it('take the near end of a range, and never fail what lies beyond the far end', () => {
    const target = aTarget({ value: { min: 150, max: 180 } });
    expect(standing([], { target }).goal).toBe(150);
    expect([149, 150, 181].map((value) => standing([seen('2023', value)], { target }).isMet)).toEqual([
      false,
      true,
      true,
    ]);
    const exclusive = aTarget({ value: { min: 150, max: 180, minExclusive: true } });
    expect(standing([seen('2023', 150)], { target: exclusive }).isMet).toBe(false);
    const falling = {
      indicator: anIndicator({ direction: 'lower' }),
      target: aTarget({ comparator: 'lte', value: { min: 12, max: 15 } }),
    };
    expect(standing([], falling).goal).toBe(15);
    expect([15.1, 15, 11].map((value) => standing([seen('2023', value)], falling).isMet)).toEqual([
      false,
      true,
      true,
    ]);
    expect(reasonFor(standing([], { indicator: anIndicator({ direction: null }), target }), 'goal')).toBe(
      'directionMissing',
    );
  });
});

describe('the figure in force', () => {
  it('is the newest one of a time that is over', () => {
    const figures = [seen('2023', 150), seen('2021', 110), seen('2022', 130)];
    expect(standing(figures, { asOf: '2023-12-30' }).observed?.period).toBe('2022');
    expect(standing(figures).observed?.period).toBe('2023');
    expect(standing(figures, { asOf: '2024-08-15' })).toMatchObject({
      observed: { period: '2023' },
      dataEndsOn: '2023-12-31',
      dataAgeDays: 228,
      elapsedRatio: 0.6,
    });
  });

  it('is the revision known on the day', () => {
    const figures = [
      seen('2023', 150, { revisedOn: '2024-06-01' }),
      seen('2023', 140, { status: 'provisional' }),
      seen('2023', 145, { revisedOn: '2024-03-01' }),
    ];
    expect(standing(figures).observed).toMatchObject({ value: 140, status: 'provisional' });
    expect(standing(figures, { asOf: '2024-05-31' }).observed?.value).toBe(145);
    expect(standing(figures, { asOf: '2024-06-01' }).observed?.value).toBe(150);
  });

  it('goes back a year where a figure was withdrawn or is missing', () => {
    const withdrawn = seen('2023', null, {
      status: 'missing',
      missingReason: '口径调整',
      revisedOn: '2023-12-31',
    });
    expect(standing([seen('2022', 130), seen('2023', 150), withdrawn]).observed?.period).toBe('2022');
  });

  it('prefers the whole year to the day it ends on', () => {
    const figures = [seen('2023-12-31', 151), seen('2023', 150), seen('2023Q4', 152)];
    expect(standing(figures).observed?.value).toBe(150);
  });

  it('takes half a year of a stock, but not of a flow', () => {
    const figures = [seen('2022', 130), seen('2023H1', 140)];
    const options = { asOf: '2023-09-30' };
    expect(standing(figures, options)).toMatchObject({ observed: { period: '2023H1' }, elapsedRatio: 0.5 });
    expect(
      standing(figures, { ...options, indicator: anIndicator({ measure: 'flow' }) }).observed?.period,
    ).toBe('2022');
  });

  it('is of the whole and of the region asked for', () => {
    const figures = [
      seen('2023', 150),
      seen('2023', 15, { regionCode: '152921' }),
      seen('2023', 9, { componentId: 'part' }),
      seen('2023', 999, { comparator: 'gte' }),
    ];
    expect(standing(figures).observed?.value).toBe(150);
    expect(standing(figures, { regionCode: '152921' }).observed?.value).toBe(15);
  });

  it('says when there is none', () => {
    const evaluation = standing([]);
    expect(evaluation).toMatchObject({ observed: null, isMet: null, status: 'notAssessable', goal: 200 });
    expect(evaluation.requiredChangePerYear).toBe(20);
    expect(reasonFor(evaluation, 'status')).toBe('observationMissing');
  });

  it('may write out the denominator that the name of the indicator holds', () => {
    const indicator = anIndicator({ name: '每万人口高价值发明专利拥有量' });
    expect(standing([seen('2023', 150, { unit: '件/万人' })], { indicator }).observed?.value).toBe(150);
    expect(standing([seen('2023', 150, { unit: '件/万人' })]).observed).toBeNull();
  });

  it('is refused in a unit that measures something else', () => {
    const evaluation = standing([seen('2023', 150, { unit: '家' })]);
    expect(evaluation).toMatchObject({ observed: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'observed')).toBe('unitNotConvertible');
  });
});

describe('the deadline', () => {
  it('decides, by the figure of the deadline itself', () => {
    const figures = [seen('2024', 190), seen('2025', 199), seen('2026', 230)];
    expect(standing(figures, { asOf: '2025-12-31' }).status).toBe('notAchieved');
    expect(standing([seen('2025', 200)], { asOf: '2025-12-31' }).status).toBe('achieved');
    // What happened after the deadline does not count for it.
    expect(standing(figures, { asOf: '2027-01-01' })).toMatchObject({
      observed: { period: '2025' },
      status: 'notAchieved',
    });
  });

  it('gives no verdict on an older figure', () => {
    const evaluation = standing([seen('2024', 190)], { asOf: '2026-01-10' });
    expect(evaluation).toMatchObject({ isMet: false, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('deadlineValueMissing');
  });

  it('leaves no time for a rate from now on', () => {
    const evaluation = standing([seen('2025', 199)], { asOf: '2025-12-31' });
    expect(reasonFor(evaluation, 'requiredGrowthPerYearFromNow')).toBe('noTimeLeft');
    expect(reasonFor(evaluation, 'requiredChangePerYearFromNow')).toBe('noTimeLeft');
  });

  it('may be missing', () => {
    const evaluation = standing([seen('2023', 150)], { target: aTarget({ by: null }) });
    expect(evaluation).toMatchObject({ isMet: false, elapsedRatio: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('deadlineMissing');
    expect(standing([seen('2023', 250)], { target: aTarget({ by: null }) }).status).toBe('achievedEarly');
  });

  it('may be a day', () => {
    const target = aTarget({ by: '2022-06-30' });
    expect(standing([seen('2022H1', 200)], { target, asOf: '2022-06-30' }).status).toBe('achieved');
  });
});

describe('the baseline', () => {
  it('has its own date', () => {
    const indicator = anIndicator({ baseline: { value: 100, period: '2019' } });
    expect(standing([seen('2022', 150)], { indicator, asOf: '2022-12-31' })).toMatchObject({
      elapsedRatio: 3 / 6,
      planElapsedRatio: 2 / 5,
    });
  });

  it('may be missing: attainment is told, pace is not', () => {
    const evaluation = standing([seen('2023', 150)], { indicator: anIndicator({ baseline: null }) });
    expect(evaluation).toMatchObject({
      isMet: false,
      isMetAtBaseline: null,
      attainmentRatio: 0.75,
      progressRatio: null,
      elapsedRatio: 0.6,
      paceRatio: null,
      status: 'notAssessable',
    });
    expect(reasonFor(evaluation, 'status')).toBe('baselineMissing');
  });

  it('leaves nothing to judge before any time has passed', () => {
    const evaluation = standing([seen('2020', 100)], { asOf: '2020-12-31' });
    expect(evaluation).toMatchObject({ elapsedRatio: 0, expectedValue: 100, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('noTimeElapsed');
  });
});

describe('a commitment printed twice', () => {
  const strict = aTarget({ value: 97, unit: '%', statements: [] });

  it('is judged by its strictest printing', () => {
    const { id: _, indicatorId: __, ...statement } = strict;
    const target = {
      ...strict,
      statements: [{ ...statement, comparator: 'gt' as const, printed: '超过97%' }],
    };
    const indicator = anIndicator({ unit: '%', baseline: { value: 96.66, period: '2020' } });
    expect(standing([seen('2023', 97)], { indicator, target })).toMatchObject({ isMet: false });
    expect(standing([seen('2023', 97.1)], { indicator, target })).toMatchObject({ isMet: true });
  });

  it('has a verdict only where all its readings agree', () => {
    const { id: _, indicatorId: __, ...reading } = aTarget({ value: 300 });
    const target = aTarget({ readings: [reading] });
    expect(standing([seen('2023', 310)], { target }).status).toBe('achievedEarly');
    const evaluation = standing([seen('2023', 250)], { target });
    expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'isMet')).toBe('readingsDisagree');
  });

  it('says why a reading could not be judged, rather than that it disagrees', () => {
    const { id: _, indicatorId: __, ...reading } = aTarget({ unit: '家' });
    const evaluation = standing([seen('2023', 250)], { target: aTarget({ readings: [reading] }) });
    expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'isMet')).toBe('unitNotConvertible');
    expect(reasonFor(evaluation, 'status')).toBe('unitNotConvertible');
  });
});

describe('a target for others than the plan’s region as a whole', () => {
  it('is judged on the region it names', () => {
    const target = aTarget({ scope: { regionCode: '150000' } });
    const figures = [seen('2023', 210), seen('2023', 150, { regionCode: '150000' })];
    expect(standing(figures, { target })).toMatchObject({ observed: { value: 150 }, isMet: false });
  });

  it('is not judged on the whole when it is for each of its parts', () => {
    const target = aTarget({ scope: { each: '各县(市、区)' } });
    const evaluation = standing([seen('2023', 210)], { target });
    expect(evaluation).toMatchObject({ isMet: null, status: 'notAssessable' });
    expect(reasonFor(evaluation, 'status')).toBe('eachNotEvaluated');
  });
});

describe('the call', () => {
  it.each([
    [{ asOf: '2023-02-30' }, 'evaluateIndicator: asOf must be an existing day YYYY-MM-DD, got 2023-02-30'],
    [{ path: 'curved' as 'linear' }, 'evaluateIndicator: path must be one of linear, geometric, got curved'],
    [{ profile: '__proto__' as 'timeProgress' }, 'evaluateIndicator: profile must be one of timeProgress'],
  ])('with %o is refused', (options, message) => {
    expect(() => standing([], options)).toThrow(message);
  });
});
