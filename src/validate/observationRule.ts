import type { Finding } from '../finding/finding.js';
import type { Where } from '../finding/where.js';
import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { Plan } from '../model/plan.js';
import type { SeriesBreak, ValidationThresholds } from '../model/validationConfig.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import type { Period, PeriodLength } from '../quantity/period.js';
import type { UnitConverter } from './unitConverter.js';

/** Where an observation of a list stands, and one of its fields. */
export type Locate = (index: number, key?: keyof Observation) => Where;

/** Where one observation stands, and one of its fields. */
export type PlaceOf = (key?: keyof Observation) => Where;

/** Where truths draw their lines, none left open. */
export type Thresholds = { readonly [K in keyof ValidationThresholds]-?: number };

/** What a rule may look at beside the observations. */
export interface ObservationContext {
  readonly plan: Plan;
  /** `null` when nobody said which day it is. */
  readonly asOf: CalendarDate | null;
  readonly thresholds: Thresholds;
  readonly breaks: readonly SeriesBreak[];
  /** All regions that add up to the plan’s; `null` when that is not known. */
  readonly subregions: readonly string[] | null;
  /** Converts units, the caller’s own among them. */
  readonly factorOf: UnitConverter;
}

/** An observation as it passes by. */
export interface SeenObservation {
  readonly observation: Observation;
  /** `null` for one that the plan does not have. */
  readonly indicator: Indicator | null;
  /** Its value in the unit of the indicator; `null` when there is none or the units do not convert. */
  readonly value: number | null;
  readonly where: PlaceOf;
  /** Where the same thing stood before; `null` when this is the first. */
  readonly earlier: Where | null;
}

/** A figure of a series, as far as it is remembered. */
export interface Figure {
  readonly period: Period;
  readonly length: PeriodLength;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** The year of its last day. */
  readonly year: number;
  readonly revisedOn: CalendarDate | null;
  /** In the unit of the indicator; `null` where the value is missing. */
  readonly value: number | null;
  /** Where its value stands. */
  readonly where: () => Where;
}

/** The figures of one indicator, region and component. */
export interface Series {
  readonly indicator: Indicator;
  readonly regionCode: string;
  readonly componentId: string | null;
  /** One for each time, the newest revision, in the order of time. */
  readonly figures: readonly Figure[];
}

/** What a rule looks at, and when. A rule needs one of them. */
export interface ObservationCheck {
  /** Shown each observation as it passes by. */
  readonly each?: (seen: SeenObservation) => readonly Finding[];
  /**
   * Asked once of each indicator: what looks at its observations as they pass by; `null` when nothing that they say could
   * be wrong. For a rule about some kinds of indicators, so that it costs nothing with the others.
   */
  readonly eachOf?: (indicator: Indicator) => ((seen: SeenObservation) => readonly Finding[]) | null;
  /**
   * Shown each observation that is not as nearly all are: of a known indicator as a whole, there for the first time, with
   * a value of at least 0 in a unit that converts, and with no numerator, denominator or stated completion rate. For a
   * rule that has nothing to say of any other, so that it costs nothing there.
   */
  readonly unusual?: (seen: SeenObservation) => readonly Finding[];
  /** Shown each series at the end. */
  readonly series?: (series: Series) => readonly Finding[];
  /** Shown all series of an indicator at the end, whatever their region. */
  readonly indicator?: (series: readonly Series[]) => readonly Finding[];
  /** Asked once, after all series were shown. */
  readonly finish?: () => readonly Finding[];
}

/**
 * A truth that observations must keep with their plan and among themselves. A rule is made once for a file and then shown
 * its observations one after the other, so that a file of any length passes through; figures are remembered for it.
 */
export type ObservationRule = (context: ObservationContext) => ObservationCheck;
