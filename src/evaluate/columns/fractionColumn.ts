/** A ratio of every series, exact: whole `numerators` over whole, positive `denominators`. */
export interface FractionColumn {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
  /** Why it is not known, as its place in `columnCodes.reason`; 0 where it is known. */
  readonly reasons: Uint8Array;
}

/** So many zeros. */
export const fractionColumn = (length: number): FractionColumn => ({
  numerators: new Float64Array(length),
  denominators: new Float64Array(length).fill(1),
  reasons: new Uint8Array(length),
});
