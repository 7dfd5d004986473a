/** A stretch of the plain text. */
export type Stretch = readonly [start: number, end: number];
