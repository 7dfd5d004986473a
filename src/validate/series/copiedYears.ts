import type { Where } from '../../finding/where.js';

/** A year of a region as far as its figures were held against others, of which they might be copies. */
interface CopiedYear {
  readonly year: number;
  readonly same: number;
  readonly compared: number;
  /** Where the first of the figures that are the same stands. */
  readonly where: () => Where;
}

/** A year of a region with a figure that is the same as another. */
interface SameYear {
  readonly year: number;
  readonly region: number;
  readonly where: () => Where;
  count: number;
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
  const numbers = new Map<string, number>();
  // Several years of thousands of regions: by year a number for each, and an object for the few with anything to tell.
  const compared = new Map<number, number[]>();
  const same = new Map<number, SameYear>();
  // Figures one after the other are of one series, and so of one region.
  let last = '';
  let number = -1;
  const numberOf = (regionCode: string): number => {
    if (number >= 0 && regionCode === last) return number;
    number = numbers.get(regionCode) ?? numbers.size;
    numbers.set(regionCode, number);
    last = regionCode;
    return number;
  };
  const ofYear = (year: number): number[] => {
    const known = compared.get(year);
    if (known) return known;
    const made: number[] = [];
    compared.set(year, made);
    return made;
  };
  return {
    compare: (regionCode, year, isSame, where) => {
      const region = numberOf(regionCode);
      const all = ofYear(year);
      all[region] = (all[region] ?? 0) + 1;
      if (!isSame) return;
      const key = region * yearsOfCalendar + year;
      const known = same.get(key);
      if (known) known.count++;
      else same.set(key, { year, region, where, count: 1 });
    },
    copied: () =>
      [...same.values()].flatMap(({ year, region, where, count }) => {
        const all = compared.get(year)?.[region] ?? 0;
        return count >= least && count >= leastShare * all ? { year, same: count, compared: all, where } : [];
      }),
  };
}
