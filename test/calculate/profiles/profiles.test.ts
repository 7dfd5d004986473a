import { describe, expect, it } from 'vitest';
import { assessSet } from '../../../src/calculate/assessSet.js';
import { assessTrend } from '../../../src/calculate/assessTrend.js';
import { dns } from '../../../src/calculate/profiles/dns.js';
import { mustBeStatusProfile } from '../../../src/calculate/profiles/mustBeStatusProfile.js';
import { openSdg } from '../../../src/calculate/profiles/openSdg.js';
import type { StatusProfile } from '../../../src/calculate/profiles/profile.js';
import { profiles } from '../../../src/calculate/profiles/profiles.js';
import { timeProgress } from '../../../src/calculate/profiles/timeProgress.js';
import { labelOf, labels } from '../../../src/model/label.js';

describe.each(Object.entries(profiles))('the profile %s', (name, profile) => {
  it('is sound, and survives a JSON file', () => {
    expect(() => mustBeStatusProfile(profile)).not.toThrow();
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  it('speaks the words of the reports', () => {
    const both = (enumeration: 'status' | 'profile', value: string) => ({
      zh: labelOf(enumeration, value as never, 'zh'),
      en: labelOf(enumeration, value as never, 'en'),
    });
    expect(profile.id).toBe(name);
    expect(profile.name).toEqual(both('profile', name));
    for (const { status, label } of profile.statuses) expect(label).toEqual(both('status', status));
  });
});

it('every status of the reports belongs to a profile', () => {
  const given = Object.values(profiles).flatMap(({ statuses }) => statuses.map(({ status }) => status));
  expect([...new Set<string>(given)].sort()).toEqual(Object.keys(labels.status).sort());
});

it.each(['timeProgress', 'openSdg', 'eurostat', 'un2023'] as const)(
  '%s tells whether “about” is met only where it is said what that means',
  (profile) => {
    const about = {
      baseline: { period: '2020', value: 100 },
      current: { period: '2023', value: 190 },
      target: { by: '2025', value: 200, comparator: 'approx' },
      direction: 'higher',
    } as const;
    // 200 less 10 is 190, less 9 is 191.
    expect(assessTrend({ ...about, tolerance: { amount: 10 } }, profile).isMet).toBe(true);
    expect(assessTrend({ ...about, tolerance: { amount: 9 } }, profile).isMet).toBe(false);
    expect(assessTrend(about, profile)).toMatchObject({
      status: 'notAssessable',
      reason: 'toleranceMissing',
    });
    expect(() => assessTrend({ ...about, tolerance: { ratio: -1 } }, profile)).toThrow(
      'assessTrend: tolerance must be finite and at least 0, got -1',
    );
  },
);

describe('timeProgress', () => {
  const trademarks = (value: number, period = '2023', by = '2025') => ({
    baseline: { period: '2020', value: 3834 },
    current: { period, value },
    target: { by, value: 5000 },
    direction: 'higher' as const,
  });

  it('judges by progress over elapsed time, exactly', () => {
    // (4700 − 3834)/(5000 − 3834) over 3/5
    const stands = assessTrend(trademarks(4700), 'timeProgress');
    expect(stands).toMatchObject({ status: 'ahead', measure: { name: 'paceRatio', value: 4330 / 3498 } });
  });

  it.each([
    // The way is 1166 and 699.6 of it is due: 1.1 · 699.6 = 769.56, 0.9 · 699.6 = 629.64.
    [4603.56, 'ahead'],
    [4603.559, 'onTrack'],
    [4533.6, 'onTrack'],
    [4533.599, 'broadlyOnTrack'],
    [4463.64, 'broadlyOnTrack'],
    [4463.639, 'behind'],
    [3834, 'behind'],
    [3833.999, 'regressing'],
    [5000, 'achievedEarly'],
  ])('%d after three of five years is %s', (value, status) => {
    expect(assessTrend(trademarks(value), 'timeProgress').status).toBe(status);
  });

  it('from the deadline on a target is achieved or not', () => {
    expect(assessTrend(trademarks(5000, '2025'), 'timeProgress').status).toBe('achieved');
    expect(assessTrend(trademarks(4999, '2025'), 'timeProgress').status).toBe('notAchieved');
  });

  it('a strict target at its goal is on track at most', () => {
    const figures = trademarks(5000);
    const strict = { ...figures, target: { ...figures.target, comparator: 'gt' as const } };
    expect(assessTrend(strict, 'timeProgress').status).toBe('onTrack');
  });

  it.each([
    ['without time', trademarks(3834, '2020'), 'noTimeElapsed'],
    ['with a deadline at the baseline', trademarks(4000, '2023', '2020'), 'deadlineNotAfterBaseline'],
  ])('tells nothing %s', (_, figures, reason) => {
    expect(assessTrend(figures, 'timeProgress')).toMatchObject({ status: 'notAssessable', reason });
  });

  it('counts whole months', () => {
    // 30 of 60 months are half of the time; half of the way is on track.
    expect(assessTrend(trademarks(4417, '2023H1'), 'timeProgress').measure?.value).toBe(1);
  });
});

describe('esif85', () => {
  const set = (met: number, unmet: number) => [
    ...Array.from({ length: met }, () => ({ isMet: true })),
    ...Array.from({ length: unmet }, () => ({ isMet: false })),
  ];

  it.each([
    [17, 3, 'milestonesAchieved'],
    [16, 3, 'milestonesNearlyAchieved'],
    [15, 5, 'milestonesNearlyAchieved'],
    [14, 5, 'milestonesNotAchieved'],
    [13, 7, 'milestonesNotAchieved'],
    [12, 7, 'seriousFailure'],
  ])('%d met and %d not is %s', (met, unmet, status) => {
    expect(assessSet(set(met, unmet), 'esif85').status).toBe(status);
  });

  it('leaves out what is not known, and counts it', () => {
    expect(assessSet([...set(3, 1), { isMet: null }], 'esif85')).toEqual({
      profile: 'esif85',
      status: 'milestonesNearlyAchieved',
      metRatio: 0.75,
      metCount: 3,
      assessedCount: 4,
      unassessableCount: 1,
      reason: null,
    });
    expect(assessSet([], 'esif85')).toMatchObject({ status: 'notAssessable', reason: 'noneAssessable' });
  });

  it('is for sets, and the others are not', () => {
    const trend = {
      baseline: { period: '2020', value: 1 },
      current: { period: '2021', value: 2 },
      direction: 'higher' as const,
    };
    expect(() => assessTrend(trend, 'esif85')).toThrow(
      new RangeError('assessTrend: profile must judge one trend, got esif85, which is for assessSet'),
    );
    expect(() => assessSet([], 'dns')).toThrow(
      new RangeError('assessSet: profile must judge sets, got dns, which is for assessTrend'),
    );
    expect(() => assessTrend(trend, 'harsh' as never)).toThrow(
      new RangeError(
        'assessTrend: profile must be one of timeProgress, openSdg, eurostat, un2023, dns, esif85, got harsh',
      ),
    );
  });
});

describe('a profile of one’s own', () => {
  it('changes an edge', () => {
    const [ahead, , ...others] = timeProgress.bands;
    const strict: StatusProfile = {
      ...timeProgress,
      id: 'strict',
      bands: [ahead, { status: 'onTrack', from: 1.05, includesFrom: true }, ...others].filter(
        (band) => band !== undefined,
      ),
    };
    const figures = {
      baseline: { period: '2020', value: 0 },
      current: { period: '2021', value: 1.02 },
      target: { by: '2025', value: 5 },
      direction: 'higher' as const,
    };
    expect(assessTrend(figures, 'timeProgress').status).toBe('onTrack');
    expect(assessTrend(figures, strict)).toMatchObject({ profile: 'strict', status: 'broadlyOnTrack' });
  });

  const { bands } = timeProgress;
  const { withTarget, withoutTarget } = openSdg;

  it.each<[what: string, profile: StatusProfile, message: string]>([
    [
      'an edge out of order',
      { ...timeProgress, bands: [...bands].reverse() },
      'edges must be finite and in order, got 0.9',
    ],
    [
      'an edge twice',
      { ...timeProgress, bands: [...bands, { status: 'behind', from: 0, includesFrom: true }] },
      'edges must be finite and in order, got 0',
    ],
    [
      'a status that is not listed',
      { ...timeProgress, below: 'late' as never },
      'statuses must list every status, got none for late',
    ],
    [
      'a status listed twice',
      { ...timeProgress, statuses: [...timeProgress.statuses, ...timeProgress.statuses.slice(0, 1)] },
      'statuses must list a status once, got achieved twice',
    ],
    [
      'a status for what is kept that is not listed',
      { ...dns, everyYear: { both: 'sunny', firstAlone: 'hazy', secondAlone: 'cloudy', neither: 'cloudy' } },
      'statuses must list every status, got none for hazy',
    ],
    [
      'a status for a direction that is not listed',
      {
        ...dns,
        directionOnly: { both: 'bright', firstAlone: 'sunny', secondAlone: 'cloudy', neither: 'cloudy' },
      },
      'statuses must list every status, got none for bright',
    ],
    [
      'no word for what cannot be judged',
      { ...timeProgress, statuses: timeProgress.statuses.slice(0, -1) },
      'statuses must list every status, got none for notAssessable',
    ],
    [
      'a score without a last piece',
      { ...openSdg, withTarget: { ...withTarget, score: withTarget.score.slice(0, 1) } },
      'the last piece of a score must have no lower end, got one',
    ],
    [
      'pieces out of order',
      {
        ...openSdg,
        withoutTarget: {
          ...withoutTarget,
          score: [{ from: 0.001, slope: 1, intercept: 0 }, ...withoutTarget.score],
        },
      },
      'edges must be finite and in order, got 0.015',
    ],
    [
      'an unknown method',
      { ...timeProgress, method: 'guess' as never },
      'method must be one the library knows, got guess',
    ],
  ])('is refused with %s', (_, profile, message) => {
    expect(() => mustBeStatusProfile(profile)).toThrow(new RangeError(`mustBeStatusProfile: ${message}`));
  });
});

it('an assessment can be redone from its derivation', () => {
  // Poverty in Canada (indicator 1.1.1): 14.5% in 2015, 10.2% in 2023, 7.25% by 2030.
  const { derivation } = assessTrend(
    {
      baseline: { period: '2015', value: 14.5 },
      current: { period: '2023', value: 10.2 },
      target: { by: '2030', value: 7.25 },
      direction: 'lower',
    },
    'openSdg',
  );
  expect(derivation.map(({ formula }) => formula)).toEqual([
    'growthPerYear',
    'growthPerYear',
    'growthRatio',
    'score',
  ]);
  expect(derivation[0]?.inputs).toEqual({ from: 14.5, to: 10.2, years: 8 });
  expect(derivation[1]?.inputs).toEqual({ from: 14.5, to: 7.25, years: 15 });
  for (const { formula, inputs, value } of derivation) {
    const at = (name: string): number => inputs[name] ?? Number.NaN;
    const redone = {
      growthPerYear: (at('to') / at('from')) ** (1 / at('years')) - 1,
      growthRatio: (at('turn') * at('observed')) / Math.abs(at('required')),
      score: Math.min(
        Math.max((at('slope') * at('measure')) / at('factor') + at('intercept'), at('min')),
        at('max'),
      ),
    }[formula];
    expect(redone).toBeCloseTo(value, 12);
  }
});
