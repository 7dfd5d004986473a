/** Longest text of a cell that is kept: one more than a spreadsheet allows, so that whoever reads it finds it too long. */
export const longestKept = 32_768;
