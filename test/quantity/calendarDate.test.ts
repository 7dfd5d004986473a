import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarParts,
  daysBetween,
  daysInMonth,
  isCalendarDate,
  lastDayOfMonth,
  wholeMonthsBetween,
} from '../../src/quantity/calendarDate.js';

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31'])('knows %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '2023',
    '',
    '2023-01-01T00:00',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarParts(text)).toThrow(RangeError);
  });
});

describe('months', () => {
  it('have their lengths', () => {
    expect([1, 2, 3, 4].map((month) => daysInMonth(2023, month))).toEqual([31, 28, 31, 30]);
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
  });
});

describe('wholeMonthsBetween', () => {
  it.each([
    ['2020-12-31', '2023-12-31', 36],
    ['2020-12-31', '2021-06-30', 6],
    ['2020-12-31', '2021-02-28', 2],
    ['2020-12-31', '2021-02-27', 1],
    ['2020-12-31', '2021-01-30', 0],
    ['2021-02-28', '2021-03-30', 0],
    ['2021-02-28', '2021-03-31', 1],
    ['2021-01-15', '2021-02-14', 0],
    ['2021-01-15', '2021-02-15', 1],
    ['2021-01-30', '2021-02-28', 1],
    ['2023-12-31', '2020-12-31', -36],
    ['2023-12-31', '2023-12-31', 0],
  ])('counts from %s to %s %d', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months);
  });

  it('never falls as time goes on', () => {
    const day = fc
      .tuple(
        fc.integer({ min: 2015, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(day, day, day, (from, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(wholeMonthsBetween(from, early)).toBeLessThanOrEqual(wholeMonthsBetween(from, late));
      }),
    );
  });
});

describe('daysBetween', () => {
  it.each([
    ['2023-12-31', '2024-12-31', 366],
    ['2023-03-01', '2023-04-01', 31],
    ['2023-11-01', '2023-12-01', 30],
    ['2024-03-01', '2024-02-01', -29],
  ])('counts from %s to %s %d, also over a change of clocks', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
