/** Numerals behind digits, with the number of places they move the decimal point. */
export const scalePlaces = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
} as const satisfies Readonly<Record<string, number>>;
