/** One file inside a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** Its bytes as they stand in the archive. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  /** Length it is said to have once inflated. */
  readonly size: number;
  /** Checksum it is said to have once inflated. */
  readonly checksum: number;
}
