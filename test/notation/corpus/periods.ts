/** The five-year plans and the cells that entries of the corpus stand in. */
export const eleventh = { period: { firstYear: 2006, lastYear: 2010 }, baseYear: 2005 };
export const twelfth = { period: { firstYear: 2011, lastYear: 2015 }, baseYear: 2010 };
export const thirteenth = { period: { firstYear: 2016, lastYear: 2020 }, baseYear: 2015 };
export const fourteenth = { period: { firstYear: 2021, lastYear: 2025 }, baseYear: 2020 };
export const fifteenth = { period: { firstYear: 2026, lastYear: 2030 }, baseYear: 2025 };
export const cell = { column: 'target', direction: 'higher' } as const;
export const lowerCell = { column: 'target', direction: 'lower' } as const;
export const lower = { direction: 'lower' } as const;
/** A plan of these years. */
export const yearsOf = (firstYear: number, lastYear: number) => ({
  period: { firstYear, lastYear },
  baseYear: firstYear - 1,
});
/** A plan or a report for one year. */
export const yearOf = (year: number) => yearsOf(year, year);
