import type { SeriesToProject } from '../../../src/calculate/projections/givenSeries.js';

type Points = SeriesToProject['points'];

/** One figure a year, from the first year on; `null` leaves a year out. */
export function yearly(firstYear: number, ...values: readonly (number | null)[]): Points {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ period: String(firstYear + index), value }],
  );
}

/** Figures of whole months, counted so that month 1 is January 2020. */
export function monthly(figures: Readonly<Record<number, number>>): Points {
  return Object.entries(figures).map(([month, value]) => ({ period: periodOfMonth(Number(month)), value }));
}

export function periodOfMonth(month: number): string {
  const year = 2020 + Math.floor((month - 1) / 12);
  return `${year}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`;
}
