import { describe, expect, it } from 'vitest';
import { isPeriod, periodEndsOn, periodLength, periodStartsOn } from '../../src/quantity/period.js';

describe('a period', () => {
  it.each([
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023H1', 'half', '2023-01-01', '2023-06-30'],
    ['2023H2', 'half', '2023-07-01', '2023-12-31'],
    ['2023Q2', 'quarter', '2023-04-01', '2023-06-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-06-15', 'day', '2023-06-15', '2023-06-15'],
    ['2016/2020', 'span', '2016-01-01', '2020-12-31'],
    ['2021-07/2023Q1', 'span', '2021-07-01', '2023-03-31'],
  ])('%s is a %s from %s to %s', (period, length, startsOn, endsOn) => {
    expect(isPeriod(period)).toBe(true);
    expect(periodLength(period)).toBe(length);
    expect(periodStartsOn(period)).toBe(startsOn);
    expect(periodEndsOn(period)).toBe(endsOn);
  });

  it.each(['23', '2023H3', '2023Q5', '2023-13', '2023-02-30', '2020/2016', '2016/2018/2020', '2023年', ''])(
    '%j is none',
    (text) => {
      expect(isPeriod(text)).toBe(false);
      expect(() => periodEndsOn(text)).toThrow(`got ${text}`);
    },
  );
});
