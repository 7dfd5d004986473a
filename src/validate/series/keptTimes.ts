import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Period, PeriodLength } from '../../quantity/period.js';
import { periodExtent } from '../../quantity/period.js';

/** A time that figures are of, told apart by its days and by the day of revision. */
interface KeptTime {
  readonly period: Period;
  readonly length: PeriodLength;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly revisedOn: CalendarDate | null;
}

/** Times by number. */
export interface KeptTimes {
  readonly numberOf: (period: Period, revisedOn: CalendarDate | undefined) => number;
  readonly timeOf: (number: number) => KeptTime | undefined;
}

/** Numbers times in the order in which they turn up; 2023H1 and 2023-01/2023-06 are one. */
export function keptTimes(): KeptTimes {
  const times: KeptTime[] = [];
  const byText = new Map<string, number>();
  const byDays = new Map<string, number>();
  return {
    numberOf: (period, revisedOn) => {
      const text = revisedOn === undefined ? period : `${period} ${revisedOn}`;
      const known = byText.get(text);
      if (known !== undefined) return known;
      const { length, startsOn, endsOn } = periodExtent(period);
      const days = `${startsOn}/${endsOn} ${revisedOn ?? ''}`;
      const number =
        byDays.get(days) ??
        times.push({ period, length, startsOn, endsOn, revisedOn: revisedOn ?? null }) - 1;
      byDays.set(days, number);
      byText.set(text, number);
      return number;
    },
    timeOf: (number) => times[number],
  };
}
