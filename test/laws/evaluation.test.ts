import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedValue, progressRatio } from '../../src/calculate/index.js';
import type { TargetEvaluation } from '../../src/model/evaluation.js';
import { targetEvaluationSchema } from '../../src/model/evaluation.js';
import type { Observation } from '../../src/model/observation.js';
import { periodEndsOn } from '../../src/quantity/period.js';
import { anIndicator, aTarget, seen, standing } from '../evaluate/anIndicator.js';
import { unknownQuantities } from './unknownQuantities.js';

const figure = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(6))
  .map(([whole, places]) => Number(`${whole}e-${places}`));

const anything = fc.oneof(figure, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }));

const period = fc.oneof(
  fc.integer({ min: 2018, max: 2028 }).map(String),
  fc.tuple(fc.integer({ min: 2018, max: 2028 }), fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}Q${q}`),
  fc
    .tuple(fc.integer({ min: 2018, max: 2028 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
);

const observations: fc.Arbitrary<Observation[]> = fc.array(
  fc.record({ period, value: anything }).map(({ period, value }) => seen(period, value)),
  { maxLength: 12 },
);

const day = fc
  .tuple(
    fc.integer({ min: 2019, max: 2028 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

const situation = fc.record({
  baseline: anything,
  goal: anything,
  observations,
  asOf: day,
  path: fc.constantFrom('linear' as const, 'geometric' as const),
  direction: fc.constantFrom('higher' as const, 'lower' as const),
  comparator: fc.constantFrom('gte' as const, 'gt' as const, 'lte' as const, 'lt' as const, 'eq' as const),
});

type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

function evaluate(given: Situation): TargetEvaluation {
  const { baseline, goal, direction, comparator, asOf, path } = given;
  return standing(given.observations, {
    indicator: anIndicator({ direction, baseline: { value: baseline, period: '2020' } }),
    target: aTarget({ comparator, value: goal }),
    asOf,
    path,
  });
}

describe('laws of evaluation', () => {
  it('progress is 0 at the baseline and 1 at the goal', () => {
    fc.assert(
      fc.property(figure, figure, (baseline, goal) => {
        fc.pre(baseline !== goal);
        expect(progressRatio({ value: baseline, baseline, goal }).value).toBe(0);
        expect(progressRatio({ value: goal, baseline, goal }).value).toBe(1);
      }),
    );
  });

  it('every path starts at the baseline and ends at the goal', () => {
    const above = figure.map(Math.abs).filter((value) => value > 0);
    fc.assert(
      fc.property(
        above,
        above,
        fc.constantFrom('linear' as const, 'geometric' as const),
        (baseline, goal, path) => {
          expect(expectedValue({ baseline, goal, elapsedRatio: 0, path }).value).toBe(baseline);
          expect(expectedValue({ baseline, goal, elapsedRatio: 1, path }).value).toBe(goal);
        },
      ),
    );
  });

  it('every quantity is a finite number, or null with exactly one reason beside it', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const evaluation = evaluate(given);
        expect(targetEvaluationSchema.safeParse(evaluation).error).toBeUndefined();
        const named = evaluation.reasons.map(({ quantity }) => quantity);
        expect(new Set(named).size).toBe(named.length);
        expect([...named].sort()).toEqual([...unknownQuantities(evaluation)].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('a mirrored world with the direction turned round stands the same', () => {
    const mirrored = { gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt', eq: 'eq' } as const;
    fc.assert(
      fc.property(situation, (given) => {
        fc.pre(given.path === 'linear');
        // Two figures for one time are a fault, settled by their size: the one choice a mirror turns round.
        fc.pre(
          new Set(given.observations.map(({ period }) => periodEndsOn(period))).size ===
            given.observations.length,
        );
        const there = evaluate({
          ...given,
          baseline: -given.baseline,
          goal: -given.goal,
          direction: given.direction === 'higher' ? 'lower' : 'higher',
          comparator: mirrored[given.comparator],
          observations: given.observations.map((seen) => ({ ...seen, value: -(seen.value ?? 0) })),
        });
        const here = evaluate(given);
        for (const name of [
          'isMet',
          'progressRatio',
          'attainmentRatio',
          'paceRatio',
          'gapToGoal',
          'status',
        ] as const) {
          expect(there[name]).toBe(here[name]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('another unit changes nothing', () => {
    fc.assert(
      fc.property(figure, figure, figure, (baseline, goal, value) => {
        const indicator = anIndicator({ unit: '亿元', baseline: { value: baseline, period: '2020' } });
        const target = aTarget({ unit: '亿元', value: goal });
        const inWan = Number(`${String(value).includes('e') ? value.toFixed(12) : value}e4`);
        const plain = standing([seen('2023', value)], { indicator, target });
        const scaled = standing([seen('2023', inWan, { unit: '万元' })], { indicator, target });
        fc.pre(Number(`${inWan}e-4`) === value);
        // The derivation keeps the figure as it was given.
        expect({ ...scaled, derivation: plain.derivation }).toEqual(plain);
        expect(scaled.derivation).toMatchObject({ goal: plain.derivation.goal, way: plain.derivation.way });
      }),
    );
  });

  it('the order of observations does not matter', () => {
    fc.assert(
      fc.property(situation, fc.infiniteStream(fc.nat()), (given, random) => {
        const shuffled = given.observations
          .map((observation) => ({ observation, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ observation }) => observation);
        expect(evaluate({ ...given, observations: shuffled })).toEqual(evaluate(given));
      }),
    );
  });

  it('what becomes known after the date of evaluation changes nothing', () => {
    fc.assert(
      fc.property(situation, anything, (given, value) => {
        const later = [
          seen(String(Number(given.asOf.slice(0, 4)) + 1), value),
          seen('2020', value, { revisedOn: `${Number(given.asOf.slice(0, 4)) + 1}-01-01` }),
        ];
        expect(evaluate({ ...given, observations: [...later, ...given.observations] })).toEqual(
          evaluate(given),
        );
      }),
    );
  });
});
