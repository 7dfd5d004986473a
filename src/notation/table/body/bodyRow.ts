/** A cell with the line it stands on. */
export interface BodyCell {
  readonly text: string;
  readonly row: number;
}

/** A row below the head, before its cells are put under the columns. */
export interface BodyRow {
  readonly row: number;
  readonly cells: readonly BodyCell[];
  readonly isLoose?: true;
}
