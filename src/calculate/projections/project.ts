import type { CalendarDate } from '../../quantity/calendarDate.js';
import type { Comparable } from '../../quantity/comparable.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import type { Known } from '../known.js';
import type { FittedTrend } from './fitTrend.js';

/** The value of a series on a later day, if its trend goes on. */
export function project({ newest, valueOn }: FittedTrend, on: CalendarDate): Known<Comparable> {
  return monthsBetweenEnds(newest.endsOn, on) > 0 ? valueOn(on) : 'noTimeLeft';
}
