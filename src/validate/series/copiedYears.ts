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

/** How many figures must be the same, and what share of those that can be compared. */
const least = 4;
const leastShare = 0.8;
const yearsOfCalendar = 10_000;

/** Counts, year by year and region by region, how many figures are the same as others. */
export function copiedYears(): CopiedYears {
  // Several years of thousands of regions: numbers side by side, and an object for the few that have anything to tell.
  const numbers = new Map<string, number>();
  const compared = new Map<number, number>();
  const same = new Map<number, { readonly year: number; readonly where: () => Where; count: number }>();
  // Figures one after the other are of one series, and so of one region.
  let last = '';
  let number = -1;
  const keyOf = (regionCode: string, year: number): number => {
    if (number < 0 || regionCode !== last) {
      number = numbers.get(regionCode) ?? numbers.size;
      numbers.set(regionCode, number);
      last = regionCode;
    }
    return number * yearsOfCalendar + year;
  };
  return {
    compare: (regionCode, year, isSame, where) => {
      const key = keyOf(regionCode, year);
      compared.set(key, (compared.get(key) ?? 0) + 1);
      if (!isSame) return;
      const known = same.get(key);
      if (known) known.count++;
      else same.set(key, { year, where, count: 1 });
    },
    copied: () =>
      [...same].flatMap(([key, { year, where, count }]) => {
        const all = compared.get(key) ?? 0;
        return count >= least && count >= leastShare * all ? { year, same: count, compared: all, where } : [];
      }),
  };
}
