const ratio = 100;
const floor = 16 * 2 ** 20;
const ceiling = 2 ** 30;

/**
 * How many bytes an archive may inflate to: a hundred times its own length, at least 16 MB and at most 1 GB. A sheet of
 * figures inflates to eight or twelve times its length, one of the same row over and over to fifty; a bomb to a
 * thousand.
 *
 * @param length of the archive in bytes
 * @example
 * allowance(1_000_000) // 100000000
 * allowance(100) // 16777216
 */
export function allowance(length: number): number {
  return Math.min(ceiling, Math.max(floor, ratio * length));
}

/** A number of bytes for a reader. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
