import { finding } from '../../finding/finding.js';
import type { Observation } from '../../model/observation.js';
import { add, compare, rational, rationalOf } from '../../quantity/rational.js';
import { noFindings } from '../noFindings.js';
import type { ObservationRule } from '../observationRule.js';

/** Rows in succession, of so many series, from which on a run of figures looks filled down. */
const leastRows = 6;
const leastSeries = 3;

/** Figures that follow one another, all the same or each one more. */
interface Run {
  readonly step: number;
  rows: number;
  /** The first few series in it. */
  series: readonly string[];
}

/** The figures of a sheet, or of one of its columns, as they follow one another. */
interface Succession {
  readonly runs: readonly Run[];
  /** The figure before, where a run could go on with it. */
  last: Observation | null;
  /** Whether any run has more than that one. */
  isRunning: boolean;
}

/**
 * Different series do not have the same figure row after row, nor one more on each row: that is what comes out when one
 * cell is dragged down over the others, in a long sheet or in one column of a wide one. Few things, none and all (100) may
 * well be the same everywhere. A suspicion.
 */
export const figuresAreNotFilledDown: ObservationRule = () => {
  const inSheet = succession();
  const inPeriods = new Map<string, Succession>();
  // Rows one below the other are mostly of one period.
  let inLast = inSheet;
  let lastPeriod: string | null = null;
  const inPeriod = (period: string): Succession => {
    if (period === lastPeriod) return inLast;
    inLast = inPeriods.get(period) ?? succession();
    inPeriods.set(period, inLast);
    lastPeriod = period;
    return inLast;
  };
  return {
    each: ({ observation, where }) => {
      const long = runsThrough(inSheet, observation);
      const column = runsThrough(inPeriod(observation.period), observation);
      // A run down a long sheet is one in each of its periods too, and is told once.
      const told = long.length === 0 && column.length > 0 && !inSheet.runs.some(isLong) ? column : long;
      if (told.length === 0) return noFindings;
      return told.map(({ rows, step }) => {
        const details = { seen: String(observation.value), rows, isSame: step === 0 };
        return finding('observation/filledDown', where('value'), details);
      });
    },
  };
};

const none: readonly never[] = [];

const succession = (): Succession => ({
  runs: [0, 1].map((step) => ({ step, rows: 0, series: none })),
  last: null,
  isRunning: false,
});

/** Takes in the next figure. Gives the runs that it has just made long enough to tell. Asked of every row. */
function runsThrough(figures: Succession, next: Observation): readonly Run[] {
  const { last, runs } = figures;
  const { value } = next;
  figures.last = value !== null && value >= 10 && value !== 100 ? next : null;
  const isNear = last !== null && value !== null && Math.abs(value - (last.value ?? 0)) < 2;
  if (!isNear && !figures.isRunning) return none;
  figures.isRunning = false;
  let long: readonly Run[] = none;
  for (const run of runs) {
    if (figures.last === null || last === null || !isNext(last, next, run)) run.rows = 0;
    else {
      figures.isRunning = true;
      if (goesOn(run, last, next)) long = [...long, run];
    }
  }
  return long;
}

/** Says whether a run has just become long enough to tell. */
function goesOn(run: Run, last: Observation, next: Observation): boolean {
  const wasLong = isLong(run);
  if (run.rows === 0) {
    run.rows = 1;
    run.series = [seriesOf(last)];
  }
  run.rows++;
  if (run.series.length < leastSeries) run.series = [...new Set([...run.series, seriesOf(next)])];
  return !wasLong && isLong(run);
}

/** What a figure is of. Counties may well have twelve of a thing each, so of such counts only indicators tell. */
function seriesOf({ indicatorId, regionCode, componentId, value }: Observation): string {
  const isFew = Number.isInteger(value) && (value ?? 0) < 100;
  return isFew ? indicatorId : `${indicatorId} ${regionCode} ${componentId}`;
}

/** Whether a figure is exactly the one that a run goes on with. */
function isNext({ value: last }: Observation, { value }: Observation, { step }: Run): boolean {
  if (last === null || value === null) return false;
  if (step === 0) return value === last;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(last)) return value - last === step;
  return (
    Math.abs(value - last - step) < 0.5 &&
    compare(rationalOf(value), add(rationalOf(last), rational(step))) === 0
  );
}

const isLong = ({ rows, series }: Run): boolean => rows >= leastRows && series.length >= leastSeries;
