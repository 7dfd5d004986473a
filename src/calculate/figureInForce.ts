import type { Indicator } from '../model/indicator.js';
import type { Observation } from '../model/observation.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import { periodEndsOn, periodLength } from '../quantity/period.js';

/** Which figures an evaluation may use. */
export interface Scope {
  /** Date of evaluation: periods that end later, and revisions made later, are not known yet. */
  readonly asOf: CalendarDate;
  /** Region evaluated. */
  readonly regionCode: string;
  /** Region of observations that name none. */
  readonly planRegionCode: string;
}

/** An observation with a value, and the day it holds as of. */
export interface Figure {
  readonly observation: Observation;
  readonly value: number;
  readonly endsOn: CalendarDate;
}

/**
 * The newest figure of an indicator that is known on the date of evaluation and does not lie after `notAfter`.
 *
 * A period counts only when it is over. Of several figures for one time the latest revision is in force; where that
 * says that the value is missing, the time before it is looked at.
 */
export function figureInForce(
  indicator: Indicator,
  observations: readonly Observation[],
  scope: Scope,
  notAfter: CalendarDate | null,
): Figure | null {
  const latest = notAfter !== null && notAfter < scope.asOf ? notAfter : scope.asOf;
  const inForce = new Map<CalendarDate, Observation>();
  for (const observation of observations) {
    if (!isOfSeries(observation, indicator, scope)) continue;
    const endsOn = periodEndsOn(observation.period);
    if (endsOn > latest || (observation.revisedOn ?? '') > scope.asOf) continue;
    const rival = inForce.get(endsOn);
    if (!rival || precedence(observation) > precedence(rival)) inForce.set(endsOn, observation);
  }
  return newestOf(inForce);
}

function isOfSeries(observation: Observation, indicator: Indicator, scope: Scope): boolean {
  if (observation.indicatorId !== indicator.id) return false;
  if ((observation.regionCode ?? scope.planRegionCode) !== scope.regionCode) return false;
  // A figure of one part says nothing about the whole, and a printed bound is not a value.
  if (observation.componentId !== undefined || (observation.comparator ?? 'eq') !== 'eq') return false;
  const length = periodLength(observation.period);
  // Half a year of a flow is not comparable with a yearly goal; a span of years never is.
  return indicator.measure === 'flow' ? length === 'year' : length !== 'span';
}

const settledness = ['missing', 'notApplicable', 'estimated', 'provisional', 'final'];

/** Later revisions first, then the longer of two periods that end together, then the more settled figure. */
function precedence({ revisedOn = '', period, status = 'final', value }: Observation): string {
  const months = { year: 12, half: 6, quarter: 3, month: 1, day: 0, span: 0 }[periodLength(period)];
  return [
    revisedOn.padEnd(10, ' '),
    String(months).padStart(2, '0'),
    settledness.indexOf(status),
    // Two rival figures without any such difference are a fault of the data; the choice must still not depend on
    // the order they stand in.
    value ?? '',
  ].join('|');
}

function newestOf(inForce: ReadonlyMap<CalendarDate, Observation>): Figure | null {
  let newest: Figure | null = null;
  for (const [endsOn, observation] of inForce) {
    const { value } = observation;
    if (value !== null && (newest === null || endsOn > newest.endsOn))
      newest = { observation, value, endsOn };
  }
  return newest;
}
