/** Largest file, in bytes, that is held whole. Text as it comes may be of any length. */
export const largestWhole = 1 << 28;
