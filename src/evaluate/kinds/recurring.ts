import type { Known } from '../../calculate/known.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import type { Period } from '../../quantity/period.js';
import { periodExtent } from '../../quantity/period.js';
import { rational } from '../../quantity/rational.js';
import { dueOn } from '../dueOn.js';
import { lastUsableDay } from '../lastUsableDay.js';
import type { HeldPeriod } from './answer.js';
import type { FreeRule, Ground, StatementOf } from './kind.js';
import { milestone } from './milestone.js';

/** Something done again in every period: 每年组织, 每季度通报. A period nothing is recorded of is neither done nor failed. */
export const recurring: FreeRule<'recurring'> = (statement, ground) => {
  const { frequency } = statement;
  const record = ground.records.at(-1) ?? null;
  if (frequency === 'once') return milestone({ ...statement, kind: 'milestone' }, ground);
  const periodsOf = frequency === null ? undefined : calendar[frequency];
  if (!periodsOf) return { form: 'duty', periods: [], reason: 'frequencyUnstated', record };
  const periods = duePeriods(periodsOf, statement, ground).map((period) => done(period, statement, ground));
  return { form: 'duty', periods, reason: null, record };
};

/** The periods of one year that a frequency speaks of. */
const calendar: { readonly [frequency: string]: ((year: number) => Period[]) | undefined } = {
  annual: (year) => [String(year)],
  halfYearly: (year) => [1, 2].map((half) => `${year}H${half}`),
  quarterly: (year) => [1, 2, 3, 4].map((quarter) => `${year}Q${quarter}`),
  monthly: (year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
};

function duePeriods(
  periodsOf: (year: number) => Period[],
  { by }: StatementOf<'recurring'>,
  { asOf, baseYear }: Ground,
): Period[] {
  const last = lastUsableDay(dueOn(by), asOf);
  const found: Period[] = [];
  for (let year = baseYear + 1; year <= Number(last.slice(0, 4)); year += 1) found.push(...periodsOf(year));
  return found.filter((period) => periodExtent(period).endsOn <= last);
}

function done(period: Period, { count = 1 }: StatementOf<'recurring'>, { records }: Ground): HeldPeriod {
  const { startsOn, endsOn } = periodExtent(period);
  const within = records.filter(({ doneOn, on }) => (doneOn ?? on) >= startsOn && (doneOn ?? on) <= endsOn);
  const times = within
    .filter(({ state }) => state === 'done')
    .reduce((sum, record) => sum + timesOf(record), 0);
  // That it was not done is only shown by records of that time that were kept up to its end.
  const isKnown = times > 0 || (within.length > 0 && records.some(({ on }) => on >= endsOn));
  const hasPassed: Known<boolean> = isKnown ? times >= count : 'recordMissing';
  return { period, value: isKnown ? rational(Math.round(times)) : 'recordMissing', hasPassed };
}

/** How often a record says it was done: the count it gives, else once. */
function timesOf({ results = [] }: ProgressRecord): number {
  const [only] = results;
  return only && results.length === 1 ? only.value : 1;
}
