import { describe, expect, it } from 'vitest';
import { checkParts } from '../../../src/assess/decompose/checkParts.js';

const a = { id: 'a', value: 0.1 };
const b = { id: 'b', value: 0.2 };

describe('checkParts', () => {
  it('adds counts up exactly', () => {
    expect(checkParts([a, b], 0.3, 'sum')).toEqual({
      isConsistent: true,
      combined: 0.3,
      difference: 0,
      missingIds: [],
      reason: null,
    });
    expect(checkParts([a, b], 0.25, 'sum')).toMatchObject({ isConsistent: false, difference: 0.05 });
  });

  it('pools ratios by their denominators', () => {
    // (90 · 100 + 80 · 300) / 400 = 33000 / 400 = 82.5, where the plain mean would say 85.
    const parts = [
      { id: 'a', value: 90, weight: 100 },
      { id: 'b', value: 80, weight: 300 },
    ];
    expect(checkParts(parts, 85, 'pooled')).toMatchObject({ isConsistent: false, difference: -2.5 });
    expect(checkParts(parts, 82.5, 'pooled').isConsistent).toBe(true);
    // 82.5 rounds to 83, half away from zero.
    expect(checkParts(parts, 83, 'pooled', { decimals: 0 }).isConsistent).toBe(true);
    expect(checkParts(parts, 82, 'pooled', { decimals: 0 }).isConsistent).toBe(false);
  });

  it('names what is missing', () => {
    expect(checkParts([a, { id: 'c', value: null }], 1, 'sum')).toMatchObject({
      isConsistent: null,
      missingIds: ['c'],
      reason: 'partsMissing',
    });
    expect(checkParts([a, { ...b, weight: 1 }], 1, 'pooled')).toMatchObject({
      combined: null,
      missingIds: ['a'],
      reason: 'weightMissing',
    });
  });

  it('does not weigh by nothing, or by less', () => {
    expect(checkParts([{ ...a, weight: 0 }], 1, 'pooled').reason).toBe('weightsAddUpToNothing');
    expect(checkParts([{ ...a, weight: -1 }], 1, 'pooled').reason).toBe('weightNegative');
  });

  it('refuses a wrong call', () => {
    expect(() => checkParts([], 1, 'sum')).toThrow('checkParts: parts must not be empty');
    expect(() => checkParts([a], 1, 'union' as 'sum')).toThrow(
      'combination must be sum or pooled, got union',
    );
    expect(() => checkParts([a], Number.POSITIVE_INFINITY, 'sum')).toThrow(RangeError);
  });
});
