import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessTrend } from '../../../src/calculate/assessTrend.js';
import { openSdg } from '../../../src/calculate/profiles/openSdg.js';
import type { TrendFigures } from '../../../src/calculate/profiles/trend/trendAssessment.js';
import { rollUpScores } from '../../../src/calculate/rollUpScores.js';
import { canada } from './canada.js';

/** A series from `from` in 2015 to `to` in `year`. */
const series = (from: number, to: number, more: Partial<TrendFigures> = {}, year = '2016'): TrendFigures => ({
  baseline: { period: '2015', value: from },
  current: { period: year, value: to },
  direction: 'higher',
  ...more,
});

const to2016 = (value: number): Partial<TrendFigures> => ({ target: { by: '2016', value } });

describe('openSdg gives what Statistics Canada publishes', () => {
  it.each(canada)(
    '%s: %d in %s, %d in %s',
    (_, baseline, baseYear, current, currentYear, direction, target, by, limit, progress, score, status) => {
      const stands = assessTrend(
        {
          baseline: { period: baseYear, value: baseline },
          current: { period: currentYear, value: current },
          direction,
          ...(target === null ? null : { target: { by, value: target } }),
          ...(limit === null ? null : { limit }),
        },
        'openSdg',
      );
      expect(stands.status).toBe(status);
      if (progress === null) expect(stands.measure).toBeNull();
      else expect(stands.measure?.value).toBeCloseTo(progress, 9);
      if (score === null) expect(stands.score).toBeNull();
      else expect(stands.score).toBeCloseTo(score, 9);
    },
  );

  it('a target of zero is the 0.001 they print', () => {
    const written = canada.find(([name, , , value]) => name === 'GIF 2-b-1' && value === 0);
    expect(written?.[6]).toBe(0.001);
    const duties = series(81124, 0, { direction: 'lower', target: { by: '2030', value: 0 } }, '2023');
    // Published: progress 1.4224293446258616, target achieved, score 5.
    const stands = assessTrend(duties, 'openSdg');
    expect(stands).toMatchObject({ status: 'targetAchieved', score: 5, isMet: true });
    expect(stands.measure?.value).toBeCloseTo(1.4224293446258616, 9);
    expect(stands.derivation[0]).toEqual({ formula: 'zeroReplaced', inputs: { figure: 0 }, value: 0.001 });
  });

  it('below zero the desired direction turns round', () => {
    // Eustat (Basque Country), indicator 13-2-2, greenhouse gases against 1990: −6.21% in 2015, −21.98% in 2023,
    // −45% by 2030; published progress_value 1.2126558572582298. https://github.com/EUSTAT-PRE/data
    const gases = series(-6.21, -21.98, { direction: 'lower', target: { by: '2030', value: -45 } }, '2023');
    expect(assessTrend(gases, 'openSdg').measure?.value).toBeCloseTo(1.2126558572582298, 9);
  });
});

describe('the bands of openSdg', () => {
  it.each([
    // Without a target, one year, 100 → x: the growth is x − 100 percent.
    [101.5, 'substantialProgress'],
    [101.499999, 'moderateProgress'],
    [100.5, 'moderateProgress'],
    [100.499999, 'limitedProgress'],
    [100, 'limitedProgress'],
    [99.999999, 'deterioration'],
  ])('without a target, 100 to %d is %s', (value, status) => {
    expect(assessTrend(series(100, value), 'openSdg').status).toBe(status);
  });

  it.each([
    // The target is 200 after one year, a growth of 100%, so R is the observed growth: 195 is 95%.
    [200, 'targetAchieved'],
    [195, 'substantialProgress'],
    [194.999999, 'moderateProgress'],
    [160, 'moderateProgress'],
    [159.999999, 'limitedProgress'],
    [100, 'limitedProgress'],
    [99.999999, 'deterioration'],
  ])('with a target of 200, %d is %s', (value, status) => {
    expect(assessTrend(series(100, value, to2016(200)), 'openSdg').status).toBe(status);
  });

  it('tells that a root lies on an edge as far as doubles can see', () => {
    expect(assessTrend(series(100, 101.5), 'openSdg').isNearEdge).toBe(true);
    expect(assessTrend(series(100, 101.499999), 'openSdg').isNearEdge).toBe(false);
  });

  it.each([
    // 7.1429R − 4.2857 from 0.6 on, 4.1667R − 2.5 below: 4.1667 · 0.3 = 1.25001, 4.1667 · 0.1 = 0.41667, and
    // 4.1667 · (−0.6) − 2.5 = −5.00002 is below the least score.
    [100, 220, 300, 'R = 0.6', 7.1429 * 0.6 - 4.2857],
    [100, 130, 200, 'R = 0.3', -1.24999],
    [100, 90, 200, 'R = −0.1', -2.91667],
    [100, 40, 200, 'R = −0.6', -5],
  ])('scores %d → %d against %d (%s)', (from, to, target, _, score) => {
    expect(assessTrend(series(from, to, to2016(target)), 'openSdg').score).toBeCloseTo(score, 9);
  });

  it('scores go on without a jump where nothing is said, and by 0.00002 at R = 0.6', () => {
    const scoreAt = (measure: 'withTarget' | 'withoutTarget', edge: number): readonly number[] => {
      const pieces = openSdg[measure].score;
      const upper = pieces.findIndex(({ from }) => from === edge);
      return [upper, upper + 1].map((at) => {
        const { slope = Number.NaN, intercept = Number.NaN } = pieces[at] ?? {};
        return slope * edge + intercept;
      });
    };
    for (const edge of [0.015, 0.005, 0]) {
      const [above = Number.NaN, below] = scoreAt('withoutTarget', edge);
      expect(above).toBeCloseTo(below as number, 12);
    }
    const [above = Number.NaN, below = Number.NaN] = scoreAt('withTarget', 0.6);
    expect(above - below).toBeCloseTo(0.00002, 12);
  });
});

describe('a natural limit', () => {
  it.each([
    // C = 1 − (90/100)^4.44 on both sides of the limit, 1 from twice the limit on, 0 at it.
    [90, 100, 1 - 0.9 ** 4.44],
    [110, 100, 1 - 0.9 ** 4.44],
    [200, 100, 1],
    [100, 100, 0],
    [5, 0, 1],
    [-90, -100, 1 - 0.9 ** 4.44],
  ])('at %d with a limit of %d shrinks thresholds by %d', (from, limit, factor) => {
    const { derivation } = assessTrend(series(from, from * 1.001, { limit }), 'openSdg');
    expect(derivation.find(({ formula }) => formula === 'limitFactor')?.value).toBeCloseTo(factor, 12);
  });

  it('that is reached and held is substantial progress, and a fall from it is told as ever', () => {
    expect(assessTrend(series(100, 100, { limit: 100 }), 'openSdg')).toMatchObject({
      status: 'substantialProgress',
      score: 5,
    });
    // 125 · (−0.01) − 2.5
    const fallen = assessTrend(series(100, 99, { limit: 100 }), 'openSdg');
    expect(fallen.status).toBe('deterioration');
    expect(fallen.score).toBeCloseTo(-3.75, 9);
  });

  it('is left aside where there is a target', () => {
    const figures = series(90, 91, to2016(100));
    expect(assessTrend({ ...figures, limit: 100 }, 'openSdg')).toEqual(assessTrend(figures, 'openSdg'));
  });
});

describe('what openSdg cannot compute', () => {
  it.each([
    ['signs that differ', series(-1, 1), 'signsDiffer'],
    ['a target of the other sign', series(1, 2, to2016(-5)), null],
    ['a target of the other sign, unmet', series(1, 2, { ...to2016(-5), direction: 'lower' }), 'signsDiffer'],
    ['a target at the baseline, unmet', series(5, 4, to2016(5)), 'goalEqualsBaseline'],
    ['no time', series(5, 6, {}, '2015'), 'noTimeElapsed'],
    [
      'a deadline before the baseline',
      series(5, 6, { target: { by: '2014', value: 9 } }),
      'deadlineNotAfterBaseline',
    ],
    [
      'about a target',
      series(5, 6, { target: { by: '2020', value: 6, comparator: 'approx' } }),
      'toleranceMissing',
    ],
  ] as const)('%s', (_, figures, reason) => {
    const stands = assessTrend(figures, 'openSdg');
    if (reason === null) expect(stands.status).toBe('targetAchieved');
    else expect(stands).toMatchObject({ status: 'notAssessable', reason, measure: null, score: null });
  });

  it('a baseline of zero is replaced by 0.001', () => {
    // 0.001 → 0.002 in a year doubles.
    const stands = assessTrend(series(0, 0.002), 'openSdg');
    expect(stands.observedGrowthPerYear).toBeCloseTo(1, 12);
  });
});

describe('laws of openSdg', () => {
  const figure = fc.integer({ min: 1, max: 1_000_000 }).map((whole) => whole / 100);

  it('a world mirrored at zero stands the same', () => {
    fc.assert(
      fc.property(figure, figure, fc.option(figure), fc.option(figure), (from, to, goal, limit) => {
        const there = (sign: 1 | -1) => {
          const { measure, score, status } = assessTrend(
            series(sign * from, sign * to, {
              direction: sign === 1 ? 'higher' : 'lower',
              ...(goal === null ? null : { target: { by: '2030', value: sign * goal } }),
              ...(limit === null ? null : { limit: sign * limit }),
            }),
            'openSdg',
          );
          return { measure, score, status };
        };
        expect(there(-1)).toEqual(there(1));
      }),
    );
  });

  it('more is never scored lower where more is better', () => {
    fc.assert(
      fc.property(figure, figure, figure, (from, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
          (to) => assessTrend(series(from, to), 'openSdg').score ?? Number.NaN,
        );
        expect(more).toBeGreaterThanOrEqual((less as number) - 1e-9);
      }),
    );
  });
});

describe('rolling scores up as openSdg does', () => {
  it('gives the means that Statistics Canada publishes', () => {
    // GIF indicator 1.3.1: four of its seven series have figures of one year only.
    const leaves = [2.815386645395768, -2.7348688404414103, null, null, null, null, -2.84926753467944];
    const children = leaves.map((score, index) => ({ name: String(index), score }));
    const mean = rollUpScores({ name: '1.3.1', children }, 'openSdg');
    expect(mean).toMatchObject({ status: 'limitedProgress', scoredCount: 3, unscoredCount: 4, isMet: false });
    expect(mean.score).toBeCloseTo(-0.9229165765750275, 12);
  });

  it('is achieved only when all of them are', () => {
    const met = { name: 'met', score: 5, isMet: true };
    const good = { name: 'good', score: 5 };
    const statusOf = (children: { name: string; score: number | null }[]) =>
      rollUpScores({ name: 'all', children }, 'openSdg').status;
    expect(statusOf([met, { ...met, name: 'other' }, { name: 'unscored', score: null }])).toBe(
      'targetAchieved',
    );
    expect(statusOf([met, good])).toBe('substantialProgress');
  });

  it('counts a group as one of its members', () => {
    // (4 + (1 − 1)/2) / 2 = 2, where a flat mean would be 4/3.
    const school = {
      name: 'school',
      children: [
        { name: 'boys', score: 1 },
        { name: 'girls', score: -1 },
      ],
    };
    const all = rollUpScores({ name: 'all', children: [{ name: 'water', score: 4 }, school] }, 'openSdg');
    expect(all.score).toBe(2);
    expect(all.children[1]).toMatchObject({ name: 'school', score: 0, status: 'moderateProgress' });
  });

  it.each([
    [2.5, 'substantialProgress'],
    [2.499999, 'moderateProgress'],
    [0, 'moderateProgress'],
    [-0.000001, 'limitedProgress'],
    [-2.5, 'limitedProgress'],
    [-2.500001, 'deterioration'],
  ])('a mean of %d is %s', (score, status) => {
    expect(rollUpScores({ name: 'one', score }, 'openSdg').status).toBe(status);
  });

  it('refuses what has no scores, and a score that is no number', () => {
    expect(() => rollUpScores({ name: 'one', score: 1 }, 'dns')).toThrow(
      new RangeError('rollUpScores: profile must have scores, got dns'),
    );
    expect(() => rollUpScores({ name: 'one', score: Number.NaN }, 'openSdg')).toThrow(
      new RangeError('rollUpScores: score must be finite or null, got NaN for one'),
    );
  });
});
