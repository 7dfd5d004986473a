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
  last: number | null;
  rows: number;
  /** What its first figure is of, until a second one makes it a run. */
  first: Observation | null;
  /** The first few series in it. */
  series: readonly string[];
}

/**
 * Different series do not have the same figure row after row, nor one more on each row: that is what comes out when one
 * cell is dragged down over the others, in a long sheet or in one column of a wide one. Few things, none and all (100) may
 * well be the same everywhere. A suspicion.
 */
export const figuresAreNotFilledDown: ObservationRule = () => {
  const inSheet = runs();
  const inPeriods = new Map<string, readonly Run[]>();
  return {
    each: (seen) => {
      const { period, value } = seen.observation;
      let inPeriod = inPeriods.get(period);
      if (!inPeriod) {
        inPeriod = runs();
        inPeriods.set(period, inPeriod);
      }
      let long: readonly Run[] = none;
      let column: readonly Run[] = none;
      for (const run of inSheet) if (goesOn(run, seen.observation)) long = [...long, run];
      for (const run of inPeriod) if (goesOn(run, seen.observation)) column = [...column, run];
      // A run down a long sheet is one in each of its periods too, and is told once.
      const told = long.length === 0 && column.length > 0 && !inSheet.some(isLong) ? column : long;
      if (told.length === 0) return noFindings;
      return told.map(({ rows, step }) => {
        const details = { seen: String(value), rows, isSame: step === 0 };
        return finding('observation/filledDown', seen.where('value'), details);
      });
    },
  };
};

const none: readonly never[] = [];

const runs = (): readonly Run[] =>
  [0, 1].map((step) => ({ step, last: null, rows: 0, first: null, series: none }));

/** Takes the next figure into a run. Says whether the run has just become long enough to tell. Asked of every row. */
function goesOn(run: Run, observation: Observation): boolean {
  const { value } = observation;
  if (!isNext(run, value)) run.rows = 0;
  run.last = value !== null && value >= 10 && value !== 100 ? value : null;
  if (run.last === null) return false;
  run.rows++;
  if (run.rows === 1) {
    run.first = observation;
    run.series = none;
    return false;
  }
  const wasLong = run.rows > leastRows && run.series.length >= leastSeries;
  if (run.series.length === 0 && run.first) run.series = [seriesOf(run.first)];
  if (run.series.length < leastSeries) run.series = [...new Set([...run.series, seriesOf(observation)])];
  return !wasLong && isLong(run);
}

/** What a figure is of. Counties may well have twelve of a thing each, so of such counts only indicators tell. */
function seriesOf({ indicatorId, regionCode, componentId, value }: Observation): string {
  const isFew = Number.isInteger(value) && (value ?? 0) < 100;
  return isFew ? indicatorId : `${indicatorId} ${regionCode} ${componentId}`;
}

/** Whether a figure is exactly the one that a run goes on with. */
function isNext({ last, step }: Run, value: number | null): boolean {
  if (last === null || value === null) return false;
  if (step === 0) return value === last;
  if (Number.isSafeInteger(value) && Number.isSafeInteger(last)) return value - last === step;
  return (
    Math.abs(value - last - step) < 0.5 &&
    compare(rationalOf(value), add(rationalOf(last), rational(step))) === 0
  );
}

const isLong = ({ rows, series }: Run): boolean => rows >= leastRows && series.length >= leastSeries;
