import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/notation/parsePeriod.js';
import { isPeriod } from '../../src/quantity/period.js';

describe('parsePeriod', () => {
  it.each([
    ['2023年', '2023'],
    ['2023', '2023'],
    ['2023年度', '2023'],
    ['二〇二三年', '2023'],
    ['２０２３年', '2023'],
    ['2023年上半年', '2023H1'],
    ['2023年第二季度', '2023Q2'],
    ['2023年前三季度', '2023-01/2023-09'],
    ['2023Q2', '2023Q2'],
    // January to June is the first half.
    ['2023年1—6月', '2023H1'],
    ['2023年4—6月', '2023Q2'],
    ['2023年6月', '2023-06'],
    ['截至2023年6月底', '2023-06-30'],
    ['2023年末', '2023-12-31'],
    ['2023年12月31日', '2023-12-31'],
    ['2023/06/30', '2023-06-30'],
    ['2023-06-30', '2023-06-30'],
    ['2023.6', '2023-06'],
    ['“十四五”期间', '2021/2025'],
    ['十三五时期', '2016/2020'],
    ['“十三五”末', '2020-12-31'],
    ['2021—2025年', '2021/2025'],
    ['2021年至2025年', '2021/2025'],
    ['到2025年', '2025'],
  ])('reads %s', (text, period) => {
    expect(parsePeriod(text)).toMatchObject({ period, findings: [] });
    expect(isPeriod(period)).toBe(true);
  });

  it('asks for the year that 今年 is', () => {
    expect(parsePeriod('今年')).toMatchObject({
      period: null,
      findings: [{ code: 'notation/timeRelative' }],
    });
    expect(parsePeriod('今年上半年', { year: 2023 }).period).toBe('2023H1');
    expect(parsePeriod('去年', { year: 2023 }).period).toBe('2022');
  });

  it('takes the end of the plan from the context', () => {
    const period = { firstYear: 2021, lastYear: 2025 };
    expect(parsePeriod('规划期末', { period }).period).toBe('2025-12-31');
    expect(parsePeriod('规划期末').findings.map(({ code }) => code)).toEqual(['notation/timeRelative']);
  });

  it('doubts 2023.1, which may be October with its zero lost', () => {
    expect(parsePeriod('2023.1')).toMatchObject({
      period: '2023-01',
      findings: [{ code: 'notation/ambiguous' }],
    });
    expect(parsePeriod('2023.10')).toMatchObject({ period: '2023-10', findings: [] });
  });

  it.each(['', '23年', '2023年13月', '2023年2月30日', '2023件', '达到2025件', '2025年和2030年'])(
    'refuses %s',
    (text) => {
      expect(parsePeriod(text)).toMatchObject({ period: null, findings: [{ code: 'notation/notAPeriod' }] });
    },
  );

  it('tells where the time stands', () => {
    expect(parsePeriod(' 2023年 6月').span).toEqual({ start: 1, end: 9 });
  });
});
