import { describe, expect, it } from 'vitest';
import { assessTrend } from '../../../src/calculate/assessTrend.js';
import type { TrendFigures } from '../../../src/calculate/profiles/trend/trendAssessment.js';
import { rollUpScores } from '../../../src/calculate/rollUpScores.js';

const series = (
  baseline: readonly [string, number],
  current: readonly [string, number],
  direction: 'higher' | 'lower',
  target: number | null = null,
): TrendFigures => ({
  baseline: { period: baseline[0], value: baseline[1] },
  current: { period: current[0], value: current[1] },
  direction,
  ...(target === null ? null : { target: { by: '2030', value: target } }),
});

// Eustat, the statistical office of the Basque Country, scores its indicators by Eurostat's rules:
// https://github.com/EUSTAT-PRE/data, indicator_calculation_components.yml (figures to the last digit as printed).
describe('eurostat gives what Eustat publishes', () => {
  it.each([
    [
      '1-3-1',
      '2015',
      82.7,
      '2025',
      82.4,
      'higher',
      -0.0003633504836403345,
      -0.09083762091008363,
      'stagnation',
    ],
    [
      '1-5-4',
      '2015',
      34.13,
      '2024',
      35.32,
      'higher',
      0.003815327994563189,
      0.9538319986407973,
      'moderateProgress',
    ],
    [
      '1-a-1',
      '2015',
      6.13,
      '2024',
      5.91,
      'higher',
      -0.004052756274800062,
      -1.0131890687000156,
      'moderateDeterioration',
    ],
    ['1-a-2', '2015', 69.9, '2023', 70.3, 'higher', 0.0007135231337143111, 0.17838078342857777, 'stagnation'],
    [
      '10-2-1',
      '2016',
      10,
      '2024',
      11.4,
      'lower',
      -0.016513396251598644,
      -4.128349062899661,
      'significantDeterioration',
    ],
    [
      '10-4-1',
      '2015',
      48.2,
      '2023',
      47.2,
      'higher',
      -0.0026172101760441047,
      -0.6543025440110262,
      'moderateDeterioration',
    ],
    [
      '11-6-1',
      '2015',
      465.6,
      '2024',
      434.1,
      'lower',
      0.007753339272953519,
      1.9383348182383797,
      'moderateProgress',
    ],
    ['11-6-2', '2015', 17.9, '2024', 14.6, 'lower', 0.0223877222498422, 5, 'significantProgress'],
    [
      '15-1-E1',
      '2015',
      1698.7,
      '2021',
      1714.1,
      'higher',
      0.001505283284527037,
      0.37632082113175924,
      'moderateProgress',
    ],
    [
      '16-1-4',
      '2014',
      76.4,
      '2024',
      69.1,
      'higher',
      -0.009992536051383283,
      -2.4981340128458207,
      'moderateDeterioration',
    ],
    [
      '16-6-2',
      '2015',
      46.3,
      '2025',
      52.8,
      'higher',
      0.013223591437647286,
      3.3058978594118216,
      'significantProgress',
    ],
    // A fall to zero is −100%.
    ['1-5-2', '2015', 0.02, '2024', 0, 'lower', 1, 5, 'significantProgress'],
  ] as const)('%s without a target', (_, from, b, to, x, direction, growth, score, status) => {
    const stands = assessTrend(series([from, b], [to, x], direction), 'eurostat');
    expect(stands.measure?.value).toBeCloseTo(growth, 9);
    expect(stands.score).toBeCloseTo(score, 9);
    expect(stands.status).toBe(status);
  });

  // Eustat names the status of a target by the bands of means, so growth ratio and score alone are compared.
  it.each([
    ['1-1-1', '2016', 0.1490340749, '2024', 0.1045528172, 'lower', 0.1, 1.5425619066269907, 5],
    ['1-2-1', '2016', 16.4, '2024', 17.8, 'lower', 8.2, -0.21306857311214195, -3.3877857213005917],
    ['1-2-2', '2016', 20.6, '2024', 20.6, 'lower', 20.5, 0, -2.5],
    ['1-4-1', '2015', 99.6, '2023', 99.8, 'higher', 99.9, 1.2506577815013848, 4.64755558215275],
    ['16-7-1', '2015', 1.16, '2024', 1.3, 'lower', 1.2, -5.630965191877049, -5],
  ] as const)('%s with a target', (_, from, b, to, x, direction, target, ratio, score) => {
    const stands = assessTrend(series([from, b], [to, x], direction, target), 'eurostat');
    expect(stands.measure?.value).toBeCloseTo(ratio, 9);
    expect(stands.score).toBeCloseTo(score, 9);
  });

  it.each([
    ['1-3-1', [-0.09083762091008363, 5], 2.454581189544958, 'moderateProgress'],
    ['1-5-4', [0.9538319986407973, 5], 2.976915999320399, 'significantProgress'],
    ['15-1-E1', [0.37632082113175924, 0.3533589479849941], 0.3648398845583767, 'moderateProgress'],
    ['16-7-1', [-5, -2.5, 5], -0.8333333333333334, 'moderateDeterioration'],
  ] as const)('%s as a mean of scores', (name, scores, mean, status) => {
    const children = scores.map((score, index) => ({ name: String(index), score }));
    const all = rollUpScores({ name, children }, 'eurostat');
    expect(all.score).toBeCloseTo(mean, 12);
    expect(all.status).toBe(status);
  });
});

describe('the bands of eurostat', () => {
  const inOneYear = (value: number): TrendFigures => series(['2015', 100], ['2016', value], 'higher');

  it.each([
    [101.000001, 'significantProgress'],
    [101, 'moderateProgress'],
    [100.100001, 'moderateProgress'],
    [100.1, 'stagnation'],
    [99.9, 'stagnation'],
    [99.899999, 'moderateDeterioration'],
    [99, 'moderateDeterioration'],
    [98.999999, 'significantDeterioration'],
  ])('without a target, 100 to %d in a year is %s', (value, status) => {
    expect(assessTrend(inOneYear(value), 'eurostat').status).toBe(status);
  });

  it.each([
    // The target doubles it in a year, so R is the observed growth.
    [195.000001, 'significantProgress'],
    [195, 'moderateProgress'],
    [160.000001, 'moderateProgress'],
    [160, 'insufficientProgress'],
    [100, 'insufficientProgress'],
    [99.999999, 'movingAway'],
  ])('with a target of 200, %d is %s', (value, status) => {
    const figures = { ...inOneYear(value), target: { by: '2016', value: 200 } };
    expect(assessTrend(figures, 'eurostat').status).toBe(status);
  });

  it.each([
    // (5/70)(R − 60) from 60% on, (5/120)(R + 60) − 5 below.
    [230, 5],
    [195, 2.5],
    [160, 0],
    [130, -1.25],
    [100, -2.5],
    [40, -5],
    [10, -5],
  ])('with a target of 200, %d scores %d', (value, score) => {
    const figures = { ...inOneYear(value), target: { by: '2016', value: 200 } };
    expect(assessTrend(figures, 'eurostat').score).toBeCloseTo(score, 12);
  });

  it.each([
    [2.500001, 'significantProgress'],
    [2.5, 'moderateProgress'],
    [0.25, 'stagnation'],
    [-0.25, 'stagnation'],
    [-0.250001, 'moderateDeterioration'],
    [-2.5, 'moderateDeterioration'],
    [-2.500001, 'significantDeterioration'],
  ])('a mean of %d is %s', (score, status) => {
    expect(rollUpScores({ name: 'one', score }, 'eurostat').status).toBe(status);
  });

  it.each([
    ['zero', 0],
    ['a figure below zero', -5],
  ])('does not judge growth from %s', (_, from) => {
    const stands = assessTrend(series(['2015', from], ['2016', -1], 'higher'), 'eurostat');
    expect(stands).toMatchObject({ status: 'notAssessable', reason: 'notPositive' });
  });
});
