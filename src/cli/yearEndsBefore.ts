import type { Plan } from '../model/plan.js';
import type { CalendarDate } from '../quantity/calendarDate.js';

/** The last days of the plan's years before a day, from its base year on. */
export function yearEndsBefore(asOf: CalendarDate, { period: { baseYear, lastYear } }: Plan): CalendarDate[] {
  return Array.from({ length: lastYear - baseYear + 1 }, (_, index) => `${baseYear + index}-12-31`).filter(
    (day) => day < asOf,
  );
}
