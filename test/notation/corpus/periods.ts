/** A plan of these years. */
export const yearsOf = (firstYear: number, lastYear: number) => ({
  period: { firstYear, lastYear },
  baseYear: firstYear - 1,
});
/** A plan or a report for one year. */
export const yearOf = (year: number) => yearsOf(year, year);

/** The five-year plans. */
export const eleventh = yearsOf(2006, 2010);
export const twelfth = yearsOf(2011, 2015);
export const thirteenth = yearsOf(2016, 2020);
export const fourteenth = yearsOf(2021, 2025);
export const fifteenth = yearsOf(2026, 2030);

/** The cells that entries stand in, and the direction where a text has no cell. */
export const cell = { column: 'target', direction: 'higher' } as const;
export const lowerCell = { column: 'target', direction: 'lower' } as const;
export const lower = { direction: 'lower' } as const;
/** A cell in the row of an indicator, which may print its unit. */
export const row = (indicatorName: string, unit?: string) => ({
  ...cell,
  indicatorName,
  ...(unit === undefined ? {} : { unit }),
});
export const lowerRow = (indicatorName: string, unit?: string) => ({
  ...row(indicatorName, unit),
  ...lowerCell,
});
