import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Period, PeriodLength } from '../../quantity/period.js';
import { periodExtent } from '../../quantity/period.js';

/** A time that figures are of, told apart by its days and by the day of revision. */
export interface KeptTime {
  readonly number: number;
  /** Number of its days alone: revisions of one figure share it. */
  readonly span: number;
  readonly period: Period;
  readonly length: PeriodLength;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  /** The year of its last day. */
  readonly year: number;
  readonly revisedOn: CalendarDate | null;
}

/** Times by number. */
export interface KeptTimes {
  readonly timeFor: (period: Period, revisedOn: CalendarDate | undefined) => KeptTime;
  readonly timeOf: (number: number) => KeptTime;
  /** For each span its rank by last day, then by first. */
  readonly ranks: () => readonly number[];
}

/** The times of a period by the day of revision. */
interface RevisionsOf {
  readonly byDay: Map<CalendarDate | undefined, KeptTime>;
  last: KeptTime;
}

/** Numbers times in the order in which they turn up; 2023H1 and 2023-01/2023-06 are one. */
export function keptTimes(): KeptTimes {
  const times: KeptTime[] = [];
  const byText = new Map<Period, RevisionsOf>();
  const byDays = new Map<string, KeptTime>();
  const spans: KeptTime[] = [];
  const spanByDays = new Map<string, number>();
  const made = (period: Period, revisedOn: CalendarDate | undefined): KeptTime => {
    const { length, startsOn, endsOn } = periodExtent(period);
    const days = `${startsOn}/${endsOn}`;
    const known = byDays.get(`${days} ${revisedOn ?? ''}`);
    if (known) return known;
    const span = spanByDays.get(days) ?? spans.length;
    const number = times.length;
    const year = Number(endsOn.slice(0, 4));
    const time = { number, span, period, length, startsOn, endsOn, year, revisedOn: revisedOn ?? null };
    times.push(time);
    byDays.set(`${days} ${revisedOn ?? ''}`, time);
    if (span === spans.length) spans.push(time);
    spanByDays.set(days, span);
    return time;
  };
  return {
    timeFor: (period, revisedOn) => {
      const known = byText.get(period);
      // Rows one below the other are mostly of one delivery.
      if (known && known.last.revisedOn === (revisedOn ?? null)) return known.last;
      const time = known?.byDay.get(revisedOn) ?? made(period, revisedOn);
      const revisions = known ?? { byDay: new Map(), last: time };
      revisions.byDay.set(revisedOn, time);
      revisions.last = time;
      byText.set(period, revisions);
      return time;
    },
    timeOf: (number) => times[number] as KeptTime,
    ranks: () => {
      const ranks: number[] = new Array(spans.length).fill(0);
      const ordered = [...spans].sort(
        (a, b) => inOrder(a.endsOn, b.endsOn) || inOrder(a.startsOn, b.startsOn),
      );
      for (const [rank, { span }] of ordered.entries()) ranks[span] = rank;
      return ranks;
    },
  };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
