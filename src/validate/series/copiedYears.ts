import type { Where } from '../../finding/where.js';

/** A year of a region as far as its figures were held against others, of which they might be copies. */
export interface CopiedYear {
  readonly year: number;
  readonly same: number;
  readonly compared: number;
  /** Where the first of the figures that are the same stands. */
  readonly where: () => Where;
}

/** Years counted while series pass by. */
export interface CopiedYears {
  readonly compare: (figure: {
    readonly year: number;
    readonly regionCode: string;
    readonly isSame: boolean;
    readonly where: () => Where;
  }) => void;
  /** Years of which nearly all figures are the same as others, by region. */
  readonly copied: () => readonly CopiedYear[];
}

/** How many figures must be the same, and what share of those that can be compared. */
const least = 4;
const leastShare = 0.8;

/** Counts, year by year and region by region, how many figures are the same as others. */
export function copiedYears(): CopiedYears {
  const years = new Map<
    string,
    { year: number; same: number; compared: number; where: (() => Where) | null }
  >();
  return {
    compare: ({ year, regionCode, isSame, where }) => {
      const key = `${regionCode} ${year}`;
      const count = years.get(key) ?? { year, same: 0, compared: 0, where: null };
      years.set(key, count);
      count.compared++;
      if (!isSame) return;
      count.same++;
      count.where ??= where;
    },
    copied: () =>
      [...years.values()].flatMap(({ where, ...count }) =>
        where && count.same >= least && count.same >= leastShare * count.compared
          ? [{ ...count, where }]
          : [],
      ),
  };
}
