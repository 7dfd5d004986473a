import type { Where } from '../../finding/where.js';

/** A year of a region as far as its figures were held against others, of which they might be copies. */
interface CopiedYear {
  readonly year: number;
  readonly same: number;
  readonly compared: number;
  /** Where the first of the figures that are the same stands. */
  readonly where: () => Where;
}

/** Years counted while series pass by. */
export interface CopiedYears {
  readonly compare: (regionCode: string, year: number, isSame: boolean, where: () => Where) => void;
  /** Years of which nearly all figures are the same as others, by region. */
  readonly copied: () => readonly CopiedYear[];
}

interface CountedYear {
  readonly year: number;
  same: number;
  compared: number;
  where: (() => Where) | null;
}

/** How many figures must be the same, and what share of those that can be compared. */
const least = 4;
const leastShare = 0.8;

/** Counts, year by year and region by region, how many figures are the same as others. */
export function copiedYears(): CopiedYears {
  const regions = new Map<string, CountedYear[]>();
  // Figures one after the other are of one series, and so of one region.
  let last: { readonly regionCode: string; readonly years: CountedYear[] } | null = null;
  const yearsOf = (regionCode: string): CountedYear[] => {
    if (last?.regionCode === regionCode) return last.years;
    const years = regions.get(regionCode) ?? [];
    if (years.length === 0) regions.set(regionCode, years);
    last = { regionCode, years };
    return years;
  };
  const countOf = (years: CountedYear[], year: number): CountedYear => {
    // A few years each, and thousands of regions.
    for (const count of years) if (count.year === year) return count;
    const count = { year, same: 0, compared: 0, where: null };
    years.push(count);
    return count;
  };
  return {
    compare: (regionCode, year, isSame, where) => {
      const count = countOf(yearsOf(regionCode), year);
      count.compared++;
      if (!isSame) return;
      count.same++;
      count.where ??= where;
    },
    copied: () => {
      const copied: CopiedYear[] = [];
      for (const years of regions.values()) {
        for (const { year, same, compared, where } of years) {
          const isCopied = same >= least && same >= leastShare * compared;
          if (where && isCopied) copied.push({ year, same, compared, where });
        }
      }
      return copied;
    },
  };
}
