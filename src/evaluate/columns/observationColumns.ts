/** Observations as columns: one row an observation, in any order. Typed arrays are fastest; plain ones do. */
export interface ObservationColumns {
  /** Series observed, as its place in the series columns: region × number of indicators + indicator, say. */
  readonly series: ArrayLike<number>;
  /** Time the figure is of, as its place in `periods`. A row of a span of years is not used. */
  readonly period: ArrayLike<number>;
  /** Figure, a whole number of at most 15 digits, of the decimal place of its series: 84.9 as 849. */
  readonly value: ArrayLike<number>;
  /** Day it replaced an earlier figure, as its place in `periods`, where `null` stands for never. Left out: never. */
  readonly revisedOn?: ArrayLike<number>;
}
