/** The error of a call whose column does not hold what it must. */
export const columnFault = (column: string, at: number, must: string, seen: unknown): RangeError =>
  new RangeError(`evaluateColumns: ${column}[${at}] must be ${must}, got ${seen}`);
