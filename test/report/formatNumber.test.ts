import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, rationalOf, rationalOfDecimal, subtract, toNumber } from '../../src/quantity/rational.js';
import { formatNumber, formatPercent } from '../../src/report/index.js';

const zh = { language: 'zh' } as const;

/** The decimal a reader takes from a shown figure. */
const read = (shown: string) => rationalOfDecimal(shown.replace(/,|%$/g, ''));

const figure = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 5 })).map(([n, d]) => n / 10 ** d),
);

describe('a figure is rounded as a person would', () => {
  it.each([
    [1.005, 2, '1.01'],
    [2.675, 2, '2.68'],
    [-0.5, 0, '-1'],
    [0.5, 0, '1'],
    [2.5, 0, '3'],
    [84.94, 1, '84.9'],
    [1e21, 0, '1000000000000000000000'],
    [-0.04, 1, '0'],
    [0, 2, '0'],
  ])('%d with at most %d decimals is %s', (value, decimals, shown) => {
    expect(formatNumber(value, { ...zh, decimals })).toBe(shown);
  });

  it('keeps all its decimals when no number of them is given', () => {
    expect(formatNumber(0.53, zh)).toBe('0.53');
    expect(formatNumber(4.35e8, zh)).toBe('435000000');
  });

  it('ends in no idle zeros, and keeps those of a whole number', () => {
    expect(formatNumber(1.2, { ...zh, decimals: 4 })).toBe('1.2');
    expect(formatNumber(100, { ...zh, decimals: 2 })).toBe('100');
  });

  it('groups thousands in English only', () => {
    expect(formatNumber(1234567.5, { language: 'en' })).toBe('1,234,567.5');
    expect(formatNumber(-1000, { language: 'en' })).toBe('-1,000');
    expect(formatNumber(1234567.5, zh)).toBe('1234567.5');
  });

  it('carries its unit as each language does', () => {
    expect(formatNumber(15000, { ...zh, unit: '件' })).toBe('15000件');
    expect(formatNumber(15000, { language: 'en', unit: '件' })).toBe('15,000 items');
    expect(formatNumber(95, { language: 'en', unit: '%' })).toBe('95%');
    expect(formatNumber(3, { language: 'en', unit: '斛' })).toBe('3 斛');
  });

  it('refuses what is no figure', () => {
    expect(() => formatNumber(Number.NaN, zh)).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, zh)).toThrow('formatNumber: value must be finite');
    expect(() => formatNumber(1, { ...zh, decimals: -1 })).toThrow(RangeError);
    expect(() => formatNumber(1, { ...zh, decimals: 1.5 })).toThrow(RangeError);
  });
});

describe('laws of rounding', () => {
  it('the shown figure is within half a unit of its last decimal', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const error = toNumber(subtract(read(formatNumber(value, { ...zh, decimals })), rationalOf(value)));
        expect(Math.abs(error)).toBeLessThanOrEqual(0.5 * 10 ** -decimals);
      }),
    );
  });

  it('rounding is the same below zero as above', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const [positive, negative] = [value, -value].map((each) => formatNumber(each, { ...zh, decimals }));
        expect(negative?.replace('-', '')).toBe(positive?.replace('-', ''));
      }),
    );
  });

  it('a larger figure is never shown smaller', () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 0, max: 6 }), (a, b, decimals) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          read(formatNumber(each, { ...zh, decimals })),
        );
        expect(less && more && compare(less, more)).not.toBe(1);
      }),
    );
  });

  it('an unmet goal never reads as met, nor a met one as unmet', () => {
    const nearby = fc
      .tuple(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: -60, max: 60 }),
        fc.integer({ min: 1, max: 6 }),
      )
      .map(([goal, distance, scale]) => [goal / 10, goal / 10 + distance / 10 ** scale] as const);
    fc.assert(
      fc.property(nearby, fc.integer({ min: 0, max: 4 }), ([goal, value], decimals) => {
        const shown = formatNumber(value, { ...zh, decimals, against: [goal] });
        expect(compare(read(shown), rationalOf(goal))).toBe(compare(rationalOf(value), rationalOf(goal)));
      }),
    );
  });
});

describe('a share in percent', () => {
  it.each([
    [866 / 1166, '74.3%'],
    [1, '100.0%'],
    [0.9996, '99.96%'],
    [0.99999999, '99.999999%'],
    [1.0004, '100.04%'],
    [0, '0.0%'],
    [0.0004, '0.04%'],
    [-0.0395, '-4.0%'],
    [189 / 199, '95.0%'],
  ])('%d is shown as %s', (ratio, shown) => {
    expect(formatPercent(ratio)).toBe(shown);
  });

  it('189 of 199 does not read as the 95% it misses', () => {
    expect(formatNumber((189 / 199) * 100, { ...zh, decimals: 1, against: [95] })).toBe('94.97');
  });

  it('reads as reached exactly when it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (ratio, decimals) => {
          const shown = formatPercent(ratio, { decimals });
          // Beyond twenty decimals it is written as a power of ten.
          fc.pre(!shown.includes('e'));
          expect(compare(read(shown), rationalOf(100)) >= 0).toBe(ratio >= 1);
        },
      ),
    );
  });
});
