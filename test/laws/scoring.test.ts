import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessRegions } from '../../src/assess/scoring/assessRegions.js';
import type { ScoringMethod } from '../../src/model/scoringItem.js';
import { itemWith, rulesWith, scoredBy, sheetOf, sheetsOf } from '../assess/scoring/someRules.js';

const codes = rulesWith().regions.map(({ code }) => code);
const tenth = (min: number, max: number) => fc.integer({ min, max }).map((tenths) => tenths / 10);
const values = fc.array(fc.option(tenth(-50, 200), { freq: 5 }), {
  minLength: codes.length,
  maxLength: codes.length,
});
const figuresOf = (all: readonly (number | null)[]) =>
  all.map((value, index) => ({ regionCode: codes[index] ?? '', itemId: 'patents', value, baseline: 3 }));

/** Methods under which more is never worse. */
const monotone: readonly ScoringMethod[] = [
  { method: 'attainment', cap: 1 },
  { method: 'attainment', cap: 1.2, floor: 0.3 },
  { method: 'progress', cap: 1.5, floor: -1 },
  { method: 'deduction', step: 3, points: 7, counting: 'exact' },
  { method: 'deduction', step: 3, points: 7, counting: 'whole', floor: -10 },
  { method: 'deduction', step: 3, points: 7, counting: 'started' },
  { method: 'threshold', comparator: 'gt', otherwise: 20 },
  {
    method: 'bands',
    of: 'value',
    bands: [
      { min: null, max: 5, points: 10 },
      { min: 5, max: 10, maxInclusive: true, points: 60 },
      { min: 10, minExclusive: true, max: null, points: 100 },
    ],
  },
];

describe('laws of regional assessment', () => {
  it('places do not depend on the order of regions or figures', () => {
    const missing = fc.constantFrom('zero', 'leaveOut', 'notRanked');
    fc.assert(
      fc.property(values, missing, fc.integer({ min: 0, max: 3 }), (all, rule, turn) => {
        const rules = rulesWith({ missing: rule });
        const figures = figuresOf(all);
        const turned = <T>(list: readonly T[]): T[] =>
          [...list.slice(turn), ...list.slice(0, turn)].reverse();
        const other = { ...rules, regions: turned(rules.regions) };
        expect(assessRegions({ rules: other, figures: turned(figures) })).toEqual(
          assessRegions({ rules, figures }),
        );
      }),
    );
  });

  it.each(monotone)('a higher figure never lowers a score: %j', (scoring) => {
    const goal = tenth(-30, 150);
    fc.assert(
      fc.property(values, tenth(-50, 200), tenth(0, 100), goal, (all, value, more, aim) => {
        const rules = rulesWith({ items: [scoredBy(scoring, { goal: aim })] });
        const before = assessRegions({ rules, figures: figuresOf([value, ...all.slice(1)]) });
        const after = assessRegions({ rules, figures: figuresOf([value + more, ...all.slice(1)]) });
        const [low, high] = [sheetOf(before, '130102'), sheetOf(after, '130102')];
        expect(high.total).toBeGreaterThanOrEqual(low.total ?? Number.NaN);
        expect(high.rank).toBeLessThanOrEqual(low.rank ?? Number.NaN);
      }),
    );
  });

  it('a lower figure never lowers a score where lower is better', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...monotone.slice(0, 6)),
        tenth(-50, 200),
        tenth(0, 100),
        (scoring, value, less) => {
          const rules = rulesWith({ items: [itemWith({ direction: 'lower', scoring })] });
          const at = (figure: number) =>
            sheetOf(
              assessRegions({
                rules,
                figures: figuresOf([figure]).map((each) => ({ ...each, baseline: 15 })),
              }),
              '130102',
            );
          expect(at(value - less).total).toBeGreaterThanOrEqual(at(value).total ?? Number.NaN);
        },
      ),
    );
  });

  it('a place is one more than the number of regions ahead', () => {
    fc.assert(
      fc.property(values, (all) => {
        const sheets = sheetsOf(
          assessRegions({ rules: rulesWith({ missing: 'notRanked' }), figures: figuresOf(all) }),
        );
        for (const { rank, total } of sheets) {
          const ahead = sheets.filter((other) => (other.total ?? -1) > (total ?? -1)).length;
          expect(rank).toBe(total === null ? null : ahead + 1);
        }
      }),
    );
  });
});
