import { finding } from '../../finding/finding.js';
import { add, compare, rational, rationalOf } from '../../quantity/rational.js';
import type { ObservationRule, SeenObservation } from '../observationRule.js';

/** Rows in succession, of so many series, from which on a run of figures looks filled down. */
const leastRows = 6;
const leastSeries = 3;

/** Figures that follow one another, all the same or each one more. */
interface Run {
  readonly step: number;
  last: number | null;
  rows: number;
  readonly series: Set<string>;
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
      const inPeriod = inPeriods.get(period) ?? runs();
      inPeriods.set(period, inPeriod);
      const long = [...inSheet.filter((run) => goesOn(run, seen))];
      const column = inPeriod.filter((run) => goesOn(run, seen));
      // A run down a long sheet is one in each of its periods too, and is told once.
      if (long.length === 0 && !inSheet.some(isLong)) long.push(...column);
      return long.map(({ rows, step }) => {
        const details = { seen: String(value), rows, isSame: step === 0 };
        return finding('observation/filledDown', seen.where('value'), details);
      });
    },
  };
};

const runs = (): readonly Run[] => [0, 1].map((step) => ({ step, last: null, rows: 0, series: new Set() }));

/** Takes the next figure into a run. Says whether the run has just become long enough to tell. */
function goesOn(run: Run, { observation }: SeenObservation): boolean {
  const { indicatorId, regionCode, componentId, value } = observation;
  if (!isNext(run, value)) {
    run.rows = 0;
    run.series.clear();
  }
  run.last = value !== null && value >= 10 && value !== 100 ? value : null;
  if (run.last === null) return false;
  const wasLong = isLong(run);
  run.rows++;
  if (run.series.size < leastSeries) run.series.add(`${indicatorId} ${regionCode} ${componentId}`);
  return !wasLong && isLong(run);
}

/** Whether a figure is exactly the one that a run goes on with. */
function isNext({ last, step }: Run, value: number | null): boolean {
  if (last === null || value === null) return false;
  if (step === 0) return value === last;
  return (
    Math.abs(value - last - step) < 0.5 &&
    compare(rationalOf(value), add(rationalOf(last), rational(step))) === 0
  );
}

const isLong = ({ rows, series }: Run): boolean => rows >= leastRows && series.size >= leastSeries;
