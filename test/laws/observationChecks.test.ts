import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.js';
import type { Column } from '../../src/read/layout/column.js';
import { rowWhere } from '../../src/read/row.js';
import { isOrdinary } from '../../src/validate/isOrdinary.js';
import { observationChecks } from '../../src/validate/observationChecks.js';
import type {
  ObservationContext,
  ObservationRule,
  SeenObservation,
} from '../../src/validate/observationRule.js';
import { observationRules } from '../../src/validate/observationRules.js';
import { unitConverter } from '../../src/validate/unitConverter.js';
import { indicatorWith, planWith } from '../smallPlan.js';

const settings = { seed: 20251231, numRuns: 300 };

const plan = planWith({
  indicators: [
    indicatorWith(),
    indicatorWith({
      id: 'licences',
      name: '许可合同数',
      englishName: 'Licences',
      unit: '件',
      measure: 'flow',
    }),
    indicatorWith({
      id: 'share',
      name: '占比',
      englishName: 'Share',
      unit: '%',
      measure: 'ratio',
      components: { combination: 'each', parts: [{ id: 'first', name: '甲类', englishName: 'First' }] },
    }),
    indicatorWith({ id: 'change', name: '净增', englishName: 'Change', unit: null, limits: { min: -50 } }),
  ],
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>, weight = 10): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight, arbitrary }, { weight: 10, arbitrary: fc.constant(undefined) });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => maybe(arbitrary, 1);

/** Mostly ordinary, with one thing or another beside it, or wrong. */
const observation: fc.Arbitrary<Observation> = fc
  .record({
    indicatorId: fc.constantFrom('patents', 'licences', 'licences', 'share', 'change', 'nothing'),
    componentId: rarely(fc.constantFrom('first', 'none')),
    regionCode: maybe(fc.constantFrom('152900', '152921', '990000')),
    period: fc.constantFrom('2021', '2022', '2023', '2023H1', '1990', '2099'),
    value: fc.oneof(fc.integer({ min: -5, max: 120 }), fc.constantFrom(null, 0.5, 84.9, 100, -0.1)),
    unit: maybe(fc.constantFrom('件', '万件', '%', '宗')),
    numerator: rarely(fc.constantFrom(1, 0)),
    denominator: rarely(fc.constantFrom(2, 0)),
    declared: rarely(fc.constantFrom({ completionRatio: 0.9 })),
    revisedOn: maybe(fc.constantFrom('2024-01-01', '2024-02-01')),
  })
  .map((one) => JSON.parse(JSON.stringify(one)) as Observation);

const context: ObservationContext = {
  plan,
  asOf: '2024-06-30',
  thresholds: { completionTolerance: 0.005, jumpTolerance: 2, yearsBeforePlan: 15 },
  breaks: [],
  subregions: null,
  factorOf: unitConverter(),
};

describe('rules for unusual observations', () => {
  it('have nothing to say about an ordinary one', () => {
    const rules = Object.values<ObservationRule>(observationRules).flatMap(
      (rule) => rule(context).unusual ?? [],
    );
    const count = { ordinary: 0, told: 0 };
    const look = (seen: SeenObservation): void => {
      const told = rules.flatMap((unusual) => unusual(seen));
      if (told.length > 0) count.told++;
      if (!isOrdinary(seen)) return;
      count.ordinary++;
      expect(told).toEqual([]);
    };
    fc.assert(
      fc.property(fc.array(observation, { minLength: 20, maxLength: 40 }), (observations) => {
        const seen: SeenObservation[] = [];
        const rule: ObservationRule = () => ({
          each: (one) => {
            seen.push(one);
            return [];
          },
        });
        const checks = observationChecks(plan, { rules: [rule], asOf: '2024-06-30' });
        for (const [row, one] of observations.entries()) checks.add(one, { row });
        seen.forEach(look);
      }),
      settings,
    );
    expect(count.ordinary).toBeGreaterThan(1000);
    expect(count.told).toBeGreaterThan(1000);
  });

  it('are shown to a rule of one’s own after those of all, in the order of the rules', () => {
    const said: string[] = [];
    const named =
      (name: string): ObservationRule =>
      () => ({
        each: () => {
          said.push(`${name} each`);
          return [];
        },
        unusual: () => {
          said.push(`${name} unusual`);
          return [];
        },
      });
    const checks = observationChecks(plan, { rules: [named('first'), named('second')] });
    checks.add({ indicatorId: 'licences', period: '2021', value: 12 }, { row: 2 });
    expect(said).toEqual(['first each', 'second each']);
    said.length = 0;
    checks.add({ indicatorId: 'licences', period: '2022', value: -1 }, { row: 3 });
    expect(said).toEqual(['first each', 'first unusual', 'second each', 'second unusual']);
  });
});

describe('places kept in numbers', () => {
  /** Two readings of one sheet: a wide one has its values in two columns. */
  const readings = [4, 27].map((index) => {
    const value: Column = { field: 'value', index, header: `值${index}` };
    return new Map([['value' as const, value]]);
  });
  const step = fc.record({
    observation,
    reading: fc.nat({ max: 1 }),
    breaks: fc.constantFrom(0, 0, 0, 0, 2),
  });

  it('come out as the places that were told, also behind cells of several lines', () => {
    let earlier = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 40, maxLength: 80 }), (steps) => {
        const inWords = observationChecks(plan);
        const inNumbers = observationChecks(plan);
        let line = 1;
        for (const [index, { observation: one, reading, breaks }] of steps.entries()) {
          line += 1 + breaks;
          const columns = readings[reading] ?? new Map();
          const row = { row: line, record: index + 2, place: { file: 'a.csv' }, columns, cells: [] };
          const where = (): ReturnType<typeof rowWhere> => rowWhere(row, 'value');
          const told = inNumbers.add(one, where, row);
          expect(told).toEqual(inWords.add(one, where));
          if (told.some(({ code }) => code === 'observation/duplicate')) earlier++;
        }
        expect(inNumbers.finish()).toEqual(inWords.finish());
      }),
      settings,
    );
    expect(earlier).toBeGreaterThan(100);
  });
});
