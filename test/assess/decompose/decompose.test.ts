import { describe, expect, it } from 'vitest';
import { decompose } from '../../../src/assess/decompose/decompose.js';

const amounts = (...input: Parameters<typeof decompose>) =>
  decompose(...input).parts?.map(({ amount }) => amount);
const named = (...ids: string[]) => ids.map((id) => ({ id }));
const weighted = (...weights: (number | null)[]) =>
  weights.map((weight, index) => ({ id: `p${index + 1}`, weight }));

describe('decompose in proportion', () => {
  it('gives what is left over to the largest remainders', () => {
    // 100 · 41/99 = 41.41…, 100 · 33/99 = 33.33…, 100 · 25/99 = 25.25…: whole parts 99, and .41 is the largest rest.
    expect(amounts({ total: 100, method: 'proportional', over: weighted(41, 33, 25) })).toEqual([42, 33, 25]);
    // 10 · 3/8 = 3.75, 10 · 3/8 = 3.75, 10 · 2/8 = 2.5: one left after 3 + 3 + 2 and two remainders of .75 before .5.
    expect(amounts({ total: 10, method: 'proportional', over: weighted(3, 3, 2) })).toEqual([4, 4, 2]);
  });

  it('prefers the part named first where remainders are equal', () => {
    expect(amounts({ total: 2, method: 'proportional', over: weighted(1, 1, 1) })).toEqual([1, 1, 0]);
    expect(amounts({ total: -2, method: 'proportional', over: weighted(1, 1, 1) })).toEqual([-1, -1, 0]);
  });

  it('works in the decimals asked for, exactly', () => {
    // 2 亿元 in hundredths over 1:2: 66.66… and 133.33… hundredths; the rest .66 is the larger one.
    expect(amounts({ total: 2, decimals: 2, method: 'proportional', over: weighted(1, 2) })).toEqual([
      0.67, 1.33,
    ]);
    // 0.3 over 1:2 is 0.1 and 0.2, which floats do not add up to 0.3.
    expect(amounts({ total: 0.3, method: 'proportional', over: weighted(0.1, 0.2) })).toEqual([0.1, 0.2]);
  });

  it('tells what would have been given without rounding', () => {
    const { parts } = decompose({ total: 1, method: 'proportional', over: weighted(1, 2) });
    expect(parts?.map(({ quota, level }) => [quota, level])).toEqual([
      [1 / 3, null],
      [2 / 3, null],
    ]);
  });

  it.each([
    [[1, null], 'weightMissing'],
    [[3, -1], 'weightNegative'],
    [[0, 0], 'weightsAddUpToNothing'],
  ] as const)('does not deal out by the weights %j: %s', (weights, reason) => {
    const result = decompose({ total: 100, method: 'proportional', over: weighted(...weights) });
    expect(result).toMatchObject({ parts: null, difference: null, reason });
  });

  it('gives nothing to a part without weight', () => {
    expect(amounts({ total: 7, method: 'proportional', over: weighted(0, 1) })).toEqual([0, 7]);
  });
});

describe('decompose in equal parts', () => {
  it('gives one more to those named first', () => {
    expect(amounts({ total: 11, method: 'equal', over: named('a', 'b', 'c') })).toEqual([4, 4, 3]);
  });
});

describe('decompose by hand', () => {
  const given = (...values: (number | null)[]) =>
    values.map((amount, index) => ({ id: `p${index + 1}`, amount }));

  it('accepts amounts that are the whole', () => {
    const result = decompose({ total: 0.3, method: 'byHand', over: given(0.1, 0.2) });
    expect([result.difference, result.reason]).toEqual([0, null]);
  });

  it('tells by how much they miss it', () => {
    const result = decompose({ total: 100, method: 'byHand', over: given(60, 45) });
    expect([result.difference, result.reason]).toEqual([5, 'partsDoNotAddUp']);
    expect(result.parts).toHaveLength(2);
  });

  it('does not fill an amount that is missing', () => {
    const result = decompose({ total: 100, method: 'byHand', over: given(60, null) });
    expect(result).toMatchObject({ parts: null, reason: 'amountMissing' });
  });
});

describe('decompose along a path', () => {
  const years = named('2021', '2022', '2023', '2024', '2025');

  it('goes by equal steps', () => {
    // 3834 → 5000 in five years: 1166 / 5 = 233.2, so 4067.2, 4300.4, 4533.6, 4766.8, 5000.
    const { parts } = decompose({ method: 'linearPath', base: 3834, total: 5000, over: years });
    expect(parts?.map(({ level }) => level)).toEqual([4067, 4300, 4534, 4767, 5000]);
    expect(parts?.map(({ amount }) => amount)).toEqual([233, 233, 234, 233, 233]);
    expect(parts?.[0]?.quota).toBeCloseTo(233.2, 9);
  });

  it('goes by equal growth, rounded from the exact root', () => {
    // 100 · 2.25^(1/2) = 150 exactly, then 225.
    const { parts } = decompose({ method: 'compoundPath', base: 100, total: 225, over: named('1', '2') });
    expect(parts?.map(({ level }) => level)).toEqual([150, 225]);
    // 4 · (6.25/4)^(1/2) = 5: the growth of 25% twice.
    const two = decompose({ method: 'compoundPath', base: 4, total: 6.25, over: named('1', '2') });
    expect(two.parts?.map(({ amount }) => amount)).toEqual([1, 1.25]);
    expect(two.decimals).toBe(2);
  });

  it('rounds half a step away from zero, on both sides of it', () => {
    const levels = (base: number, total: number) =>
      decompose({ method: 'linearPath', base, total, over: named('1', '2') }).parts?.map(
        ({ level }) => level,
      );
    expect(levels(0, 5)).toEqual([3, 5]);
    expect(levels(0, -5)).toEqual([-3, -5]);
  });

  it('may go down, and by equal steps from below zero', () => {
    const down = decompose({ method: 'linearPath', base: 18, total: 15, over: named('1', '2', '3') });
    expect(down.parts?.map(({ amount }) => amount)).toEqual([-1, -1, -1]);
    const up = decompose({ method: 'linearPath', base: -4, total: 4, over: named('1', '2') });
    expect(up.parts?.map(({ level }) => level)).toEqual([0, 4]);
  });

  it.each([
    ['compoundPath', 0, 'notPositive'],
    ['compoundPath', -3, 'notPositive'],
    ['linearPath', null, 'baselineMissing'],
  ] as const)('%s from %s: %s', (method, base, reason) => {
    expect(decompose({ method, base, total: 100, over: years })).toMatchObject({ parts: null, reason });
  });
});

describe('a wrong call of decompose', () => {
  it.each([
    ['no parts', { total: 1, method: 'equal', over: [] }, 'over must name at least one part'],
    [
      'an id twice',
      { total: 1, method: 'equal', over: named('a', 'a') },
      'ids of parts must differ, got a twice',
    ],
    [
      'too few decimals',
      { total: 1.25, decimals: 1, method: 'equal', over: named('a') },
      'at most 1 decimals',
    ],
    ['too many', { total: 1, decimals: 13, method: 'equal', over: named('a') }, 'from 0 to 12, got 13'],
    ['too many digits', { total: 1e15, method: 'equal', over: named('a') }, 'at most 15 digits'],
    ['no number', { total: Number.NaN, method: 'equal', over: named('a') }, 'value must be finite'],
  ] as const)('%s', (_, input, message) => {
    expect(() => decompose(input)).toThrow(message);
  });
});
