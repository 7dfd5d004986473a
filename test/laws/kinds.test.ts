import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TargetEvaluation } from '../../src/model/evaluation.js';
import { targetEvaluationSchema } from '../../src/model/evaluation.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Observation } from '../../src/model/observation.js';
import type { ProgressRecord } from '../../src/model/progressRecord.js';
import type { Target } from '../../src/model/target/target.js';
import { divide, rationalOf, subtract, toNumber } from '../../src/quantity/rational.js';
import { anIndicator, aTargetOf, recorded, seen, standing } from '../evaluate/anIndicator.js';
import { unknownQuantities } from './unknownQuantities.js';

const figure = fc.integer({ min: -5_000, max: 50_000 }).map((value) => value / 10);
const value = fc.integer({ min: 1, max: 50_000 }).map((one) => one / 10);
const comparator = fc.constantFrom('gte', 'gt', 'lte', 'lt', 'eq', 'approx');
const year = fc.integer({ min: 2019, max: 2027 });

const quantity = fc.oneof(
  { weight: 4, arbitrary: value },
  fc.tuple(value, value).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) + 1 })),
);
const rate = fc.integer({ min: -50, max: 100 });
const by = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('2025', '2023', '2025-06-30') },
  fc.constant(null),
);
const from = fc.option(fc.constantFrom('2020', '2021', '2018'), { nil: undefined });

/** Fields that a target has only where they are defined. */
const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, one]) => one !== undefined)) as T;

const level = fc.record({ comparator, value: quantity, by }).map((own) => aTargetOf('level', own));
const increment = fc
  .record({
    comparator,
    value: quantity,
    counts: fc.constantFrom('additions', 'net'),
    per: fc.constantFrom('period', 'averageYear'),
    from,
    by,
  })
  .map((own) => aTargetOf('increment', defined(own) as never));
const cumulative = fc
  .record({
    comparator,
    value: quantity,
    window: fc.constantFrom(
      { from: '2021', to: '2025', basis: 'printed' },
      { from: null, to: '2025', basis: 'unknown' },
    ),
    baseMeaning: fc.constantFrom('previousWindow', 'runningTotal', 'unknown'),
    by,
  })
  .map((own) => aTargetOf('cumulative', own as never));
const everyYear = fc
  .record({ comparator, value: quantity, basis: fc.constantFrom('each', 'average'), by })
  .map((own) => aTargetOf('everyYear', own as never));
const growth = fc
  .record({
    basis: fc.constantFrom('averageAnnual', 'total', 'yearOnYear', 'unstated'),
    comparator,
    rate,
    from,
    by,
  })
  .map((own) => aTargetOf('growth', defined({ ...own, unit: '%' }) as never));
const multiple = fc
  .record({
    comparator,
    factor: fc.integer({ min: 1, max: 40 }).map((one) => one / 10),
    of: fc.constantFrom({ type: 'baseline' }, { type: 'period', period: '2018' }),
    by,
  })
  .map((own) => aTargetOf('multiple', { ...own, unit: null } as never));
const coverage = fc
  .record({ comparator, percent: fc.integer({ min: 1, max: 100 }), by })
  .map((own) => aTargetOf('coverage', own));
const maintain = fc
  .record({ comparator, value: fc.option(quantity), by })
  .map((own) => aTargetOf('maintain', own));
const relative = fc
  .record({
    comparator,
    factor: fc.constantFrom(undefined, 1.5),
    offset: fc.constantFrom(undefined, -2),
    gap: fc.constantFrom(undefined, 'narrow'),
    year: fc.constantFrom(null, 2020),
    statistic: fc.constantFrom('value', 'average', 'growthRate'),
    by,
  })
  .map(({ year: fixed, statistic, ...own }) =>
    aTargetOf(
      'relative',
      defined({
        ...own,
        reference: { indicatorId: null, name: '全市', regionCode: null, statistic, year: fixed },
      }) as never,
    ),
  );
const rank = fc
  .record({
    atMost: fc.option(fc.integer({ min: 1, max: 30 })),
    improve: fc.boolean(),
    hold: fc.boolean(),
    by,
  })
  .map((own) => aTargetOf('rank', { ...own, band: null, among: null, unit: null }));
const trend = fc
  .record({
    direction: fc.constantFrom('rising', 'falling', 'steady'),
    strict: fc.boolean(),
    against: fc.constantFrom('previousYear', 'baseline', 'previousMaximum'),
    by,
  })
  .map((own) => aTargetOf('trend', own as never));

const what = { zh: '事', en: 'a thing' };
const free = fc.oneof(
  by.map((one) => aTargetOf('milestone', { what, by: one })),
  by.map((one) =>
    aTargetOf('structure', { parts: [{ name: '平台', comparator: 'gte', count: 1 }], by: one }),
  ),
  fc
    .record({ frequency: fc.constantFrom('annual', 'quarterly', 'once', 'adHoc', null), by })
    .map((own) => aTargetOf('recurring', { ...own, what, frequencyPrinted: null } as never)),
  fc.constant(aTargetOf('qualitative', { subkind: 'state' })),
  fc.constant(aTargetOf('unset', { reason: 'empty' })),
);

const measured: fc.Arbitrary<Target> = fc.oneof(
  level,
  increment,
  cumulative,
  everyYear,
  growth,
  multiple,
  coverage,
  maintain,
  relative,
  rank,
  trend,
);

const period = fc.oneof(
  { weight: 4, arbitrary: year.map(String) },
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}Q${q}`),
  fc.constantFrom('2021/2023', '2022-06-15', '2023H1'),
);

const observation: fc.Arbitrary<Observation> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(period, figure).map(([when, what]) => seen(when, what)) },
  fc
    .tuple(period, figure, fc.constantFrom('gte' as const, 'lte' as const))
    .map(([when, amount, bound]) => seen(when, amount, { comparator: bound })),
  period.map((when) => seen(when, null, { status: 'notApplicable' })),
  fc
    .tuple(period, figure, fc.constantFrom('2022-03-01', '2024-03-01'))
    .map(([when, amount, revisedOn]) => seen(when, amount, { revisedOn })),
);

const records: fc.Arbitrary<ProgressRecord[]> = fc.array(
  fc
    .tuple(
      year,
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('notStarted', 'underway', 'done', 'cancelled'),
    )
    .map(([y, m, state]) => recorded(`${y}-${String(m).padStart(2, '0')}-15`, state as 'done')),
  { maxLength: 5 },
);

const indicator: fc.Arbitrary<Indicator> = fc
  .record({
    measure: fc.constantFrom('stock', 'flow', 'runningTotal', 'ratio', 'score', 'growthRate', 'unstated'),
    unit: fc.constantFrom('件', '%', '位', null),
    direction: fc.constantFrom('higher', 'lower', null),
    baseline: fc.oneof(
      { weight: 4, arbitrary: figure.map((amount) => ({ value: amount, period: '2020' })) },
      fc.constantFrom(null, { value: 50, period: '2019' }, { value: 50, period: '2016/2020' }),
    ),
  })
  .map((own) => anIndicator(own as Partial<Indicator>));

const situation = fc.record({
  indicator,
  observations: fc.array(observation, { maxLength: 10 }),
  asOf: fc.constantFrom('2020-12-31', '2021-06-30', '2022-12-31', '2023-12-31', '2025-12-31', '2026-03-31'),
  progressRecords: records,
  path: fc.constantFrom('linear' as const, 'geometric' as const),
  projection: fc.constantFrom(
    'linear' as const,
    'geometric' as const,
    'theilSen' as const,
    'leastSquares' as const,
  ),
  profile: fc.oneof(
    { weight: 3, arbitrary: fc.constant('timeProgress' as const) },
    fc.constantFrom('openSdg' as const, 'eurostat' as const, 'un2023' as const, 'dns' as const),
  ),
  tolerance: fc.constantFrom({ ratio: 0.05 }, undefined),
});

type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

const references = [2018, 2020, 2021, 2022, 2023, 2025].map((y) => ({
  name: '全市',
  period: String(y),
  value: 100 + 5 * (y - 2020),
}));

const evaluate = ({ tolerance, observations, ...given }: Situation, target: Target): TargetEvaluation =>
  standing(observations, { ...given, target, references, ...(tolerance && { tolerance }) });

const runs = { numRuns: 1500 };

describe('whatever the kind of target', () => {
  it('the result is what its schema describes, every number finite or null with one reason beside it', () => {
    fc.assert(
      fc.property(situation, fc.oneof({ weight: 4, arbitrary: measured }, free), (given, target) => {
        const evaluation = evaluate(given, target);
        expect(targetEvaluationSchema.safeParse(evaluation).error).toBeUndefined();
        const named = evaluation.reasons.map(({ quantity: name }) => name);
        expect([...named].sort()).toEqual([...unknownQuantities(evaluation)].sort());
      }),
      { numRuns: 4000 },
    );
  });

  it('the order of observations and records does not matter', () => {
    fc.assert(
      fc.property(situation, fc.oneof(measured, free), (given, target) => {
        // Two records of one day are told apart by their order alone.
        fc.pre(new Set(given.progressRecords.map(({ on }) => on)).size === given.progressRecords.length);
        const turned = {
          ...given,
          observations: [...given.observations].reverse(),
          progressRecords: [...given.progressRecords].reverse(),
        };
        expect(evaluate(turned, target)).toEqual(evaluate(given, target));
      }),
      runs,
    );
  });

  it('what becomes known after the date of evaluation changes nothing', () => {
    fc.assert(
      fc.property(situation, fc.oneof(measured, free), figure, (given, target, amount) => {
        const next = String(Number(given.asOf.slice(0, 4)) + 1);
        const later = {
          ...given,
          observations: [
            seen(next, amount),
            seen('2022', amount, { revisedOn: `${next}-01-01` }),
            ...given.observations,
          ],
          progressRecords: [recorded(`${next}-01-01`, 'done'), ...given.progressRecords],
        };
        expect(evaluate(later, target)).toEqual(evaluate(given, target));
      }),
      runs,
    );
  });

  it('figures in another unit change nothing', () => {
    const kinds = fc.oneof(level, increment, cumulative, everyYear, growth, multiple, maintain, trend);
    fc.assert(
      fc.property(situation, kinds, (given, target) => {
        const unit = target.kind === 'growth' || target.kind === 'multiple' ? target.unit : '万元';
        const asked = { ...target, unit } as Target;
        const inWan = { ...given, indicator: { ...given.indicator, unit: '万元' } };
        const inYi = {
          ...inWan,
          observations: given.observations.map((one) => ({
            ...one,
            // Tenths of 万元 in 亿元, as somebody would write them.
            value: one.value === null ? null : Number(`${Math.round(one.value * 10)}e-5`),
            unit: '亿元',
          })),
        };
        const [here, there] = [evaluate(inWan, asked), evaluate(inYi, asked)];
        // The derivation keeps the figures as they were given.
        expect({ ...there, derivation: here.derivation }).toEqual(here);
        expect(there.derivation.way).toEqual(here.derivation.way);
      }),
      runs,
    );
  });

  it('the way in the derivation is enough to reckon the progress again', () => {
    let told = 0;
    fc.assert(
      fc.property(situation, measured, (given, target) => {
        const { derivation, progressRatio } = evaluate(given, target);
        if (progressRatio === null) return;
        const { way } = derivation;
        expect(way).not.toBeNull();
        const [start, made, goal] = [way?.start, way?.made, way?.goal].map((one) =>
          rationalOf(one ?? Number.NaN),
        ) as [ReturnType<typeof rationalOf>, ReturnType<typeof rationalOf>, ReturnType<typeof rationalOf>];
        const again = toNumber(divide(subtract(made, start), subtract(goal, start)));
        // What is a fraction without end is written down as the nearest double, and comes back as near as that.
        expect(Math.abs(again - progressRatio)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(progressRatio)),
        );
        told += 1;
      }),
      runs,
    );
    // A law about nothing would hold as well.
    expect(told).toBeGreaterThan(100);
  });

  it('progress is 0 at the start and 1 at the goal', () => {
    const courses = fc.oneof(
      level,
      increment.filter((one) => one.counts === 'net' && one.from === undefined),
      multiple.filter((one) => one.of.type === 'baseline'),
      growth.filter(
        (one) => (one.basis === 'total' || one.basis === 'averageAnnual') && one.from === undefined,
      ),
    );
    let told = 0;
    fc.assert(
      fc.property(courses, value, (target, amount) => {
        const stock = anIndicator({ baseline: { value: amount, period: '2020' } });
        const at = (x: number) =>
          standing([seen('2022', x)], { indicator: stock, target, asOf: '2022-12-31' });
        const { goal, progressRatio } = at(amount);
        if (goal === null || progressRatio === null) return;
        expect(progressRatio).toBe(0);
        // A goal that is a fraction without end is a figure only as near as a double comes to it.
        expect(at(goal).progressRatio).toBeCloseTo(1, 9);
        told += 1;
      }),
      runs,
    );
    expect(told).toBeGreaterThan(500);
  });

  it('a mirrored world with the direction turned round stands the same', () => {
    const mirrored = { gte: 'lte', gt: 'lt', lte: 'gte', lt: 'gt', eq: 'eq', approx: 'approx' } as const;
    const turned = (one: number | { min: number; max: number } | null) =>
      one === null ? null : typeof one === 'number' ? -one : { min: -one.max, max: -one.min };
    const kinds = fc.oneof(level, increment, cumulative, everyYear, maintain);
    fc.assert(
      fc.property(situation, kinds, (given, target) => {
        fc.pre(
          given.path === 'linear' && given.profile === 'timeProgress' && given.projection !== 'geometric',
        );
        // A count only grows: a floor under it is reached for good, a ceiling over it broken, and they are no mirror.
        const isCount = given.indicator.measure === 'flow' || given.indicator.measure === 'runningTotal';
        fc.pre(target.kind !== 'increment' || target.counts === 'net');
        fc.pre(target.kind !== 'everyYear' || !isCount);
        fc.pre(target.kind !== 'cumulative' || target.baseMeaning === 'runningTotal');
        fc.pre(given.indicator.measure !== 'flow' || target.kind === 'level' || target.kind === 'maintain');
        // Two figures for one time are a fault, settled by their size: the one choice a mirror turns round.
        const times = given.observations.map(({ period: when }) => when);
        fc.pre(new Set(times).size === times.length);
        const { direction, baseline } = given.indicator;
        const there = evaluate(
          {
            ...given,
            indicator: {
              ...given.indicator,
              direction: direction === null ? null : direction === 'higher' ? 'lower' : 'higher',
              baseline: baseline && { ...baseline, value: -(baseline.value ?? 0) },
            },
            observations: given.observations.map((one) => ({
              ...one,
              value: one.value === null ? null : -one.value,
              ...(one.comparator !== undefined && { comparator: mirrored[one.comparator] }),
            })),
          },
          { ...target, comparator: mirrored[target.comparator], value: turned(target.value) } as Target,
        );
        const here = evaluate(given, target);
        for (const name of ['isMet', 'progressRatio', 'paceRatio', 'gapToGoal', 'status'] as const) {
          expect([name, there[name]]).toEqual([name, here[name]]);
        }
      }),
      { numRuns: 3000, maxSkipsPerRun: 1000 },
    );
  });
});
