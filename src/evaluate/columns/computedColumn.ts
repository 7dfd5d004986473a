/**
 * A quantity of every series. A typed array has no `null`: where the quantity is not known, `reasons` has the code of
 * the reason, and the value means nothing.
 */
export interface ComputedColumn<Values extends Float64Array | Uint8Array = Float64Array> {
  /** The quantity; where it is not known 0, or what the column says. Never NaN or infinite. */
  readonly values: Values;
  /** Why it is not known, as its place in `columnCodes.reason`; 0 where it is known. */
  readonly reasons: Uint8Array;
}
