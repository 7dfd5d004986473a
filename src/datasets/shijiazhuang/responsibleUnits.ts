/** The unit that leads every one of the 21 tasks. */
export const leadUnitId = 'ip-office';

/** Responsible units of each task, by its number, in printed order. */
export const responsibleUnits: Readonly<Record<number, readonly string[]>> = {
  1: ['science-bureau', 'industry-bureau', 'counties'],
  2: ['science-bureau', 'industry-bureau', 'counties'],
  3: ['science-bureau', 'finance-bureau'],
  4: ['agriculture-bureau', 'commerce-bureau', 'counties'],
  5: ['counties'],
  6: ['counties'],
  7: ['police', 'justice-bureau', 'intermediate-court', 'arbitration-commission', 'counties'],
  8: ['counties'],
  9: ['science-bureau', 'industry-bureau', 'counties'],
  10: ['luquan-customs', 'zhengding-customs', 'airport-customs', 'counties'],
  11: ['counties'],
  12: ['finance-bureau', 'counties'],
  13: ['science-bureau', 'industry-bureau', 'counties'],
  14: ['education-bureau'],
  15: ['education-bureau', 'science-bureau', 'industry-bureau', 'counties'],
  16: ['science-bureau', 'finance-bureau', 'counties'],
  17: ['science-bureau', 'finance-bureau', 'counties'],
  18: ['science-bureau', 'industry-bureau', 'counties'],
  19: ['counties'],
  20: ['finance-bureau', 'counties'],
  21: ['education-bureau', 'human-resources-bureau', 'counties'],
};
