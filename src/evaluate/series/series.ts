import type { Known } from '../../calculate/known.js';
import type { Direction, Indicator } from '../../model/indicator.js';
import type { Observation } from '../../model/observation.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Period } from '../../quantity/period.js';
import type { Rational } from '../../quantity/rational.js';
import type { Unit } from '../../quantity/unit.js';
import { inUnitOf } from './inUnit.js';

/** What a target is measured on: one indicator in one region, all figures in the indicator's unit. */
export interface Series {
  readonly indicator: Indicator;
  /** Whether more or less is better; `null` when not stated. */
  readonly direction: Direction | null;
  /** Unit of every figure; `null` when the plan prints none. */
  readonly unit: Unit | null;
  /** Where the series starts. */
  readonly baseline: Known<Rational>;
  /** When it starts: the baseline's own time, else the end of the plan's base year. */
  readonly startsAt: Period;
  /** The plan's base year: duties of every year fall due from the next one on. */
  readonly baseYear: number;
  /** Observations of the indicator in the region evaluated, in any order. */
  readonly observations: readonly Observation[];
  /** Which of them may be used. */
  readonly scope: SeriesScope;
}

/** Which of an indicator's observations make a series. */
export interface SeriesScope {
  /** Date of evaluation: periods that end later, and revisions made later, are not known yet. */
  readonly asOf: CalendarDate;
  /** Part of a two-subject indicator; left out: the indicator as a whole. */
  readonly componentId?: string;
}

/** The series of an indicator; the end of `baseYear` stands in where it has no baseline. */
export function seriesOf(
  indicator: Indicator,
  observations: readonly Observation[],
  baseYear: number,
  scope: SeriesScope,
): Series {
  const { baseline, unit, direction } = indicator;
  const isOwn = baseline !== null && baseline.componentId === scope.componentId;
  return {
    indicator,
    direction,
    unit,
    startsAt: baseline?.period ?? String(baseYear),
    baseYear,
    baseline:
      !isOwn || baseline.value === null
        ? 'baselineMissing'
        : inUnitOf(indicator, baseline.value, baseline.unit ?? unit),
    observations,
    scope,
  };
}
