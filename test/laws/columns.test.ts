import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComputedColumn, ObservationColumns, SeriesColumns } from '../../src/evaluate/index.js';
import { columnCodes, evaluateColumns } from '../../src/evaluate/index.js';
import { periodEndsOn } from '../../src/quantity/period.js';
import { anIndicator, aTarget, reasonFor, seen, standing } from '../evaluate/anIndicator.js';

const periods = [
  null,
  ...['2019', '2020', '2021', '2022', '2023', '2024', '2025'],
  ...['2020-06-15', '2021-02-28', '2023-06-30', '2023-08-30', '2023-12-31', '2024-01-01', '2024-02-29'],
  ...['2021H1', '2022Q3', '2023H2', '2023Q4', '2023-06', '2023-12', '2024-02', '2021/2023'],
];
/** A place in the periods; half of the time the usual one, so that most cases get as far as a verdict. */
const mostly = (usual: string, least = 1) =>
  fc.oneof(fc.constant(periods.indexOf(usual)), fc.integer({ min: least, max: periods.length - 1 }));
const revision = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: periods.length - 1 }) },
);

/** A way that sixty months and tenths of the pace divide, up to the size where a product needs a bigint. */
const way = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 800_000_000_000 })),
    fc.constantFrom(1, -1),
  )
  .map(([size, sign]) => size * sign * 600);

const series = fc.record({
  baseline: fc.oneof(fc.constant(0), fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })),
  way,
  hasBaseline: fc.constantFrom(1, 1, 1, 1, 0),
  startsAt: mostly('2020'),
  comparator: fc.nat(columnCodes.comparator.length - 1),
  by: mostly('2025', 0),
});

const situation = fc.record({
  series: fc.array(series, { minLength: 1, maxLength: 3 }),
  rows: fc.array(
    fc.record({
      series: fc.nat(2),
      period: mostly('2023'),
      // In sixhundredths of the way: bands begin at multiples, and the neighbours of an edge must fall beside it.
      share: fc.oneof(fc.integer({ min: -400, max: 720 }), fc.constantFrom(0, 324, 360, 396, 600)),
      beside: fc.constantFrom(0, 0, -1, 1),
      revisedOn: revision,
    }),
    { maxLength: 6 },
  ),
  asOf: fc.constantFrom('2021-06-30', '2023-06-29', '2023-12-31', '2024-03-01', '2025-12-30', '2025-12-31'),
  places: fc.nat(4),
});

type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

function columnsOf(given: Situation): { observations: Required<ObservationColumns>; series: SeriesColumns } {
  const rows = given.rows.filter((row) => row.series < given.series.length);
  const figureOf = ({ series: of, share, beside }: Situation['rows'][number]): number => {
    const { baseline = 0, way = 0 } = given.series[of] ?? {};
    return baseline + (way / 600) * share + beside;
  };
  return {
    observations: {
      series: Uint32Array.from(rows, (row) => row.series),
      period: Uint16Array.from(rows, (row) => row.period),
      value: Float64Array.from(rows, figureOf),
      revisedOn: Uint16Array.from(rows, (row) => row.revisedOn),
    },
    series: {
      startsAt: given.series.map(({ startsAt }) => startsAt),
      baseline: given.series.map(({ baseline }) => baseline),
      hasBaseline: given.series.map(({ hasBaseline }) => hasBaseline),
      goal: given.series.map(({ baseline, way }) => baseline + way),
      comparator: given.series.map(({ comparator }) => comparator),
      by: given.series.map(({ by }) => by),
    },
  };
}

const decimal = (whole: number, places: number): number => Number(`${whole}e-${places}`);

const periodAt = (place: number): string => periods[place] ?? '';

/** How one series stands by the evaluation of objects, in the words that the columns have too. */
function byObjects(given: Situation, of: number) {
  const { observations } = columnsOf(given);
  const { startsAt, baseline, hasBaseline, way, comparator, by } = given.series[
    of
  ] as Situation['series'][number];
  const figures = Array.from(observations.series).flatMap((series, row) => {
    const revision = periods[observations.revisedOn[row] as number];
    const figure = seen(
      periodAt(observations.period[row] as number),
      decimal(observations.value[row] as number, given.places),
      revision ? { revisedOn: periodEndsOn(revision) } : {},
    );
    return series === of ? figure : [];
  });
  const evaluation = standing(figures, {
    indicator: anIndicator({
      direction: way < 0 ? 'lower' : 'higher',
      baseline: {
        value: hasBaseline === 1 ? decimal(baseline, given.places) : null,
        period: periodAt(startsAt),
      },
    }),
    target: aTarget({
      comparator: columnCodes.comparator[comparator] ?? 'gte',
      value: decimal(baseline + way, given.places),
      by: periods[by] ?? null,
    }),
    asOf: given.asOf,
  });
  const { isMet, progressRatio, elapsedRatio, paceRatio, status, observed } = evaluation;
  return {
    observed: observed?.value ?? null,
    isMet: isMet ?? reasonFor(evaluation, 'isMet'),
    progressRatio: progressRatio ?? reasonFor(evaluation, 'progressRatio'),
    elapsedRatio: elapsedRatio ?? reasonFor(evaluation, 'elapsedRatio'),
    paceRatio: paceRatio ?? reasonFor(evaluation, 'paceRatio'),
    status: [status, reasonFor(evaluation, 'status') ?? null],
  };
}

/** The same, of every series, from columns. */
function byColumns(given: Situation): ReturnType<typeof byObjects>[] {
  const { observations, series } = columnsOf(given);
  const { row, isMet, progressRatio, elapsedRatio, paceRatio, status } = evaluateColumns({
    asOf: given.asOf,
    periods,
    observations,
    series,
  });
  const told = ({ values, reasons }: ComputedColumn, of: number) =>
    columnCodes.reason[reasons[of] as number] ?? (values[of] as number);
  return given.series.map((_, of) => ({
    observed: row[of] === -1 ? null : decimal(observations.value[row[of] as number] as number, given.places),
    isMet: columnCodes.reason[isMet.reasons[of] as number] ?? isMet.values[of] === 1,
    progressRatio: told(progressRatio, of),
    elapsedRatio: told(elapsedRatio, of),
    paceRatio: told(paceRatio, of),
    status: [
      columnCodes.status[status.values[of] as number] as string,
      columnCodes.reason[status.reasons[of] as number] ?? null,
    ],
  }));
}

describe('laws of columns', () => {
  it('every verdict, ratio and reason is that of the evaluation of objects', () => {
    const met = new Map<string, number>();
    fc.assert(
      fc.property(situation, (given) => {
        const standings = byColumns(given);
        expect(standings).toEqual(given.series.map((_, of) => byObjects(given, of)));
        for (const word of standings.flatMap(({ status, elapsedRatio }) => [...status, elapsedRatio])) {
          if (typeof word === 'string') met.set(word, (met.get(word) ?? 0) + 1);
        }
      }),
      { numRuns: 5000, seed: 20_251_231 },
    );
    // The cases reach everything that the columns can say.
    const words: readonly (string | null)[] = [...columnCodes.status, ...columnCodes.reason];
    const rare = words.filter((word) => word !== null && (met.get(word) ?? 0) < 10);
    expect(rare).toEqual([]);
  });

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(situation, fc.infiniteStream(fc.nat()), (given, random) => {
        const rows = given.rows
          .map((row) => ({ row, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(byColumns({ ...given, rows })).toEqual(byColumns(given));
      }),
      { numRuns: 1000, seed: 20_251_232 },
    );
  });

  it('no number is NaN, infinite or −0, and one without a reason to be unknown has none', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const columns = evaluateColumns({ asOf: given.asOf, periods, ...columnsOf(given) });
        for (const { values, reasons } of [columns.progressRatio, columns.elapsedRatio, columns.paceRatio]) {
          expect([...values].every((value) => Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
          expect([...values].filter((value, of) => value !== 0 && reasons[of] !== 0)).toEqual([]);
        }
        const isUnknown = [...columns.isMet.reasons].map((reason) => reason !== 0);
        expect([...columns.isMet.values].map((value) => value === 255)).toEqual(isUnknown);
        const isNotAssessable = [...columns.status.reasons].map((reason) => reason !== 0);
        expect([...columns.status.values].map((value) => value === 0)).toEqual(isNotAssessable);
      }),
      { numRuns: 1000, seed: 20_251_233 },
    );
  });
});
