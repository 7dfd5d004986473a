/**
 * Two first digits of the codes of provinces, autonomous regions, municipalities and special administrative regions, after
 * GB/T 2260 (https://openstd.samr.gov.cn). 00 and 10 stand for the nation here.
 */
const provinceCodes: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 ' +
    '00 10'
  ).split(' '),
);

/** Whether a division code begins as those of a province do. What follows changes from year to year and is not looked up. */
export const hasKnownProvince = (code: string): boolean => provinceCodes.has(code.slice(0, 2));
