const ordinals: Readonly<Record<string, number>> = {
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

/** A five-year plan of the state at a place. */
export interface NamedFiveYears {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly end: number;
}

// Without quotation marks the words must say that they mean a time: 十五 alone is fifteen.
const pattern =
  /^(?:"(九五|十[一二三四五六]?五)"(?!普法)|(九五|十[一二三四五六]?五)(?=时期|期间|期末|末|规划|以来|初|时|"))(?:时期|期间|规划期间|规划期|规划)?/;

/** “十四五”, 十三五时期: the years it means. */
export function fiveYearPlanAt(text: string, at: number): NamedFiveYears | null {
  const match = pattern.exec(text.slice(at, at + 12));
  const name = match?.[1] ?? match?.[2];
  const firstYear = name === undefined ? undefined : ordinals[name];
  if (!match || firstYear === undefined) return null;
  return { firstYear, lastYear: firstYear + 4, end: at + match[0].length };
}
