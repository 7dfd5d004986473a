import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollUp, warningsOf } from '../../src/assess/index.js';
import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { indicatorWith, levelTargetWith, planWith } from '../smallPlan.js';

const seed = 20251231;
const dimension = fc.constantFrom('creation', 'utilization', 'protection', null);

/** Indicators with a target each, and figures for some of them. */
const situation = fc
  .array(
    fc.record({
      dimension,
      weight: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      baseline: fc.integer({ min: -50, max: 50 }),
      goal: fc.integer({ min: -50, max: 150 }),
      value: fc.option(fc.integer({ min: -100, max: 200 }), { nil: null }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((items) => ({
    indicators: items.map(({ weight, baseline, dimension }, index) =>
      indicatorWith({
        id: `i${index}`,
        dimension,
        baseline: { value: baseline, period: '2020' },
        ...(weight !== undefined && { weight }),
      }),
    ),
    targets: items.map(({ goal }, index) =>
      levelTargetWith({ id: `t${index}`, indicatorId: `i${index}`, value: goal, unit: '件' }),
    ),
    observations: items.flatMap(({ value }, index): Observation[] =>
      value === null ? [] : [{ indicatorId: `i${index}`, period: '2023', value }],
    ),
  }));

type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

const planOf = ({ indicators, targets }: Pick<Situation, 'indicators' | 'targets'>): Plan =>
  planWith({ indicators, targets });

const at = (plan: Plan, observations: readonly Observation[]) =>
  evaluatePlan({ plan, observations, asOf: '2023-12-31' });

const rolledUp = (plan: Plan, observations: readonly Observation[]) =>
  rollUp([at(plan, observations)], [plan], { by: 'dimension' });

/** An indicator and target that nothing is known of. */
const unknownIndicator = (weight: number | undefined): Indicator =>
  indicatorWith({
    id: 'unknown',
    dimension: 'creation',
    baseline: null,
    ...(weight !== undefined && { weight }),
  });

describe('laws of what stands above single targets', () => {
  it('a target that cannot be assessed never moves a mean or a share, only how much they rest on', () => {
    fc.assert(
      fc.property(
        situation,
        fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
        (given, weight) => {
          const before = rolledUp(planOf(given), given.observations);
          const indicators = [...given.indicators, unknownIndicator(weight)];
          const targets = [...given.targets, levelTargetWith({ id: 'unknown-2025', indicatorId: 'unknown' })];
          const after = rolledUp(planOf({ indicators, targets }), given.observations);
          expect(after.weighting).toBe(before.weighting);
          expect(after.total.progress.meanRatio).toBe(before.total.progress.meanRatio);
          expect(after.total.rowsMet.metRatio).toBe(before.total.rowsMet.metRatio);
          expect(after.total.worstStatus).toBe(before.total.worstStatus);
          const [wide, narrow] = [after, before].map(({ total }) => total.progress.coverageRatio ?? 0);
          if (before.total.progress.includedCount > 0) expect(wide).toBeLessThan(narrow ?? 0);
          expect(after.total.leftOut.length).toBe(before.total.leftOut.length + 3);
        },
      ),
      { seed },
    );
  });

  it('a second, unassessable target of an indicator does not make it lighter', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const before = rolledUp(planOf(given), given.observations);
        const late = levelTargetWith({ id: 'late', indicatorId: 'i0', unit: '亿元', by: '2025' });
        const after = rolledUp(planOf({ ...given, targets: [...given.targets, late] }), given.observations);
        expect(after.total.progress.meanRatio).toBe(before.total.progress.meanRatio);
      }),
      { seed },
    );
  });

  it('a mean of progress lies between 0 and 1, and the groups hold every target', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { total, groups } = rolledUp(planOf(given), given.observations);
        const { meanRatio } = total.progress;
        if (meanRatio !== null) expect(meanRatio >= 0 && meanRatio <= 1).toBe(true);
        expect(groups.reduce((sum, { targetCount }) => sum + targetCount, 0)).toBe(total.targetCount);
        expect(Object.values(total.byStatus).reduce((sum, count) => sum + count, 0)).toBe(total.targetCount);
      }),
      { seed },
    );
  });

  it('the order of plans, evaluations and earlier evaluations does not matter', () => {
    fc.assert(
      fc.property(situation, situation, (one, other) => {
        const [a, b] = [planOf(one), { ...planOf(other), id: 'other' }];
        const evaluations = [at(a, one.observations), at(b, other.observations)];
        for (const by of ['dimension', 'plan', 'responsibleUnit'] as const) {
          const forth = rollUp(evaluations, [a, b], { by });
          const back = rollUp([...evaluations].reverse(), [b, a], { by });
          expect(back).toEqual(forth);
        }
        const earlier = ['2021-12-31', '2022-12-31'].map((asOf) =>
          evaluatePlan({ plan: a, observations: one.observations, asOf }),
        );
        const [evaluation] = evaluations;
        if (!evaluation) return;
        expect(warningsOf({ plan: a, evaluation, earlier: [...earlier].reverse() })).toEqual(
          warningsOf({ plan: a, evaluation, earlier }),
        );
      }),
      { seed },
    );
  });
});
