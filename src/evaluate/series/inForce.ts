import type { Observation } from '../../model/observation.js';
import type { CalendarDate } from '../../quantity/calendarDate.js';
import { dayBefore } from '../../quantity/calendarDate.js';
import type { Extent } from '../../quantity/period.js';
import { periodExtent, periodLength } from '../../quantity/period.js';
import type { Series } from './series.js';

/** Whether an observation is of the series' part, is over, and is known on the date of evaluation. */
function isKnownTo({ scope }: Series, observation: Observation, { endsOn }: Extent): boolean {
  return (
    endsOn <= scope.asOf &&
    observation.componentId === scope.componentId &&
    (observation.revisedOn === undefined || observation.revisedOn <= scope.asOf)
  );
}

/** The observation in force for each period of a series, by the text of the period. */
export function inForce(series: Series): Map<string, Observation> {
  const found = new Map<string, Observation>();
  for (const observation of series.observations) {
    const extent = periodExtent(observation.period);
    if (!isKnownTo(series, observation, extent)) continue;
    const key = `${extent.startsOn}/${extent.endsOn}`;
    const rival = found.get(key);
    if (!rival || isPreferred(observation, rival)) found.set(key, observation);
  }
  return found;
}

/** The newest observation with a value that holds as of a day not after `notAfter`. */
export function newest(series: Series, notAfter: CalendarDate): Observation | null {
  let best: Observation | null = null;
  let bestEndsOn = '';
  for (const observation of series.observations) {
    const extent = periodExtent(observation.period);
    const { endsOn } = extent;
    if (endsOn < bestEndsOn || endsOn > notAfter) continue;
    if (!isWhole(series, extent) || !isKnownTo(series, observation, extent)) continue;
    if (endsOn > bestEndsOn || (best !== null && isPreferred(observation, best))) {
      best = observation;
      bestEndsOn = endsOn;
    }
  }
  // Where the latest revision takes the value back, the time before it is looked at.
  return best !== null && best.value === null ? newest(series, dayBefore(bestEndsOn)) : best;
}

/** Half a year of a flow or of a growth rate is not comparable with a yearly goal; a span of years never is. */
function isWhole({ indicator: { measure } }: Series, { length }: Extent): boolean {
  return measure === 'flow' || measure === 'growthRate' ? length === 'year' : length !== 'span';
}

const lengths = { year: 12, half: 6, quarter: 3, month: 1, day: 0, span: 13 };
const settledness = ['missing', 'notApplicable', 'estimated', 'provisional', 'final'];

/** Later revisions first, then values before bounds, then the longer of two periods that end together, then the more
 * settled figure. */
export function isPreferred(a: Observation, b: Observation): boolean {
  const [first, second] = [a.revisedOn ?? '', b.revisedOn ?? ''];
  if (first !== second) return first > second;
  const isExact = ({ comparator = 'eq' }: Observation): boolean => comparator === 'eq';
  if (isExact(a) !== isExact(b)) return isExact(a);
  const longer = lengths[periodLength(a.period)] - lengths[periodLength(b.period)];
  if (longer !== 0) return longer > 0;
  const settled = settledness.indexOf(a.status ?? 'final') - settledness.indexOf(b.status ?? 'final');
  if (settled !== 0) return settled > 0;
  // Two rivals without any such difference are a fault of the data; the choice must still not depend on the order
  // they stand in.
  return (a.value ?? 0) > (b.value ?? 0);
}
