/** Signs of a text, and where each stands in its source. */
export interface PlacedSigns {
  readonly chars: readonly string[];
  readonly offsets: readonly number[];
}
