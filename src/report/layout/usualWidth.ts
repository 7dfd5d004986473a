/** Columns of a page when nothing tells the width of the terminal. */
export const usualWidth = 120;
