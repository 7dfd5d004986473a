import type { PlanEvaluation } from '../model/evaluation.js';
import type { Observation } from '../model/observation.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import { evaluatePlan } from './evaluatePlan.js';
import { chosenOptions } from './evaluationOptions.js';
import type { PlanInput } from './planInput.js';

/**
 * How every target of a plan stood at the end of each year before a day, with the figures as they are known on that
 * day: what a chart of its way shows.
 *
 * The same as {@link evaluatePlan} on the last day of each year of the plan, but for one thing: a figure that was
 * revised later counts as revised from the start. So these are not what an evaluation at the time would have said.
 *
 * @param input what {@link evaluatePlan} takes
 * @returns one evaluation a year, from the plan's first year on, in order of time; none when no year was over
 * @throws RangeError when `asOf` is not a day, or path, profile or projection is unknown
 * @example
 * evaluateYears({ plan: alxa, observations, asOf: '2023-12-31' }).map(({ asOf }) => asOf) // ['2021-12-31', '2022-12-31']
 * evaluateYears({ plan: alxa, observations, asOf: '2021-06-30' }) // []
 */
export function evaluateYears(input: PlanInput): PlanEvaluation[] {
  // Also where no year was over and nothing is evaluated, a wrong call is refused.
  const { asOf } = chosenOptions('evaluateYears', input);
  const { firstYear, lastYear } = input.plan.period;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => `${firstYear + index}-12-31`);
  const observations = asKnownOn(asOf, input.observations);
  return years.filter((day) => day < asOf).map((day) => evaluatePlan({ ...input, observations, asOf: day }));
}

/** Of figures for one time the one revised last, as if it had stood there from the start. */
function asKnownOn(day: CalendarDate, observations: readonly Observation[]): Observation[] {
  const newest = new Map<string, string>();
  const known = observations.filter(({ revisedOn }) => revisedOn === undefined || revisedOn <= day);
  for (const observation of known) {
    const [key, revisedOn] = [keyOf(observation), observation.revisedOn ?? ''];
    if (revisedOn >= (newest.get(key) ?? '')) newest.set(key, revisedOn);
  }
  return known
    .filter((observation) => newest.get(keyOf(observation)) === (observation.revisedOn ?? ''))
    .map(({ revisedOn: _, ...observation }) => observation);
}

const keyOf = ({ indicatorId, regionCode = '', period, componentId = '' }: Observation): string =>
  [indicatorId, regionCode, period, componentId].join(' ');
