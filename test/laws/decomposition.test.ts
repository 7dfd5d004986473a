import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParts } from '../../src/assess/decompose/checkParts.js';
import { decompose } from '../../src/assess/decompose/decompose.js';
import { add, compare, rationalOf, zero } from '../../src/quantity/rational.js';

const decimals = fc.integer({ min: 0, max: 6 });
const weight = fc.integer({ min: 0, max: 100_000 }).map((steps) => steps / 1000);
const weights = fc
  .array(weight, { minLength: 1, maxLength: 12 })
  .filter((all) => all.some((each) => each > 0));

/** A total with at most so many decimals. */
const totalWith = (places: number) =>
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((steps) => Number(`${steps}e-${places}`));

const over = (all: readonly number[]) => all.map((each, index) => ({ id: `p${index}`, weight: each }));

describe('laws of decomposition', () => {
  it('the parts add up to the whole, to the last digit, for any weights and decimals', () => {
    fc.assert(
      fc.property(
        decimals.chain((places) => fc.tuple(fc.constant(places), totalWith(places))),
        weights,
        ([places, total], all) => {
          const { parts } = decompose({ total, decimals: places, method: 'proportional', over: over(all) });
          const sum = (parts ?? []).map(({ amount }) => rationalOf(amount)).reduce(add, zero);
          expect(compare(sum, rationalOf(total))).toBe(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('no part is a step or more away from its quota', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), weights, (total, all) => {
        const { parts } = decompose({ total, method: 'proportional', over: over(all) });
        for (const { amount, quota } of parts ?? []) expect(Math.abs(amount - quota)).toBeLessThan(1);
      }),
    );
  });

  it('every decomposition passes the check of its parts', () => {
    const method = fc.constantFrom('linearPath', 'compoundPath', 'equal', 'proportional');
    const positive = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(method, positive, positive, weights, (chosen, total, base, all) => {
        const result = decompose({ method: chosen, total, base, over: over(all) } as Parameters<
          typeof decompose
        >[0]);
        const whole = chosen.endsWith('Path') ? total - base : total;
        const parts = (result.parts ?? []).map(({ id, amount }) => ({ id, value: amount }));
        expect(checkParts(parts, whole, 'sum').isConsistent).toBe(true);
      }),
    );
  });

  it('a path goes one way and ends at the goal', () => {
    const level = fc.integer({ min: 1, max: 100_000 });
    const length = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.constantFrom('linearPath', 'compoundPath'),
        level,
        level,
        length,
        (method, base, total, n) => {
          const years = Array.from({ length: n }, (_, index) => ({ id: String(index) }));
          const { parts } = decompose({ method, base, total, over: years });
          expect(parts?.at(-1)?.level).toBe(total);
          for (const { amount } of parts ?? [])
            expect(amount * Math.sign(total - base)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('half way by equal growth is the square root, told exactly', () => {
    const whole = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(whole, whole, (base, more) => {
        // From b·10⁶ by a factor of ((1000 + m) / 1000)²: half way lies b·1000·(1000 + m).
        const total = base * (1000 + more) ** 2;
        const over = [{ id: '1' }, { id: '2' }];
        const { parts } = decompose({ method: 'compoundPath', base: base * 1_000_000, total, over });
        expect(parts?.map(({ level }) => level)).toEqual([base * 1000 * (1000 + more), total]);
      }),
    );
  });
});
