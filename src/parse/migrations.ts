/** A file as JSON, of any format version. */
export type JsonFile = Readonly<Record<string, unknown>>;

/** The kinds of file that carry a format version. */
export type FileKind = 'plan' | 'observations';

/** A step from one format version to the next: pure, total on files that the older version accepted. */
export type Migration = Readonly<Record<FileKind, (file: JsonFile) => JsonFile>>;

/**
 * Steps in order: the first makes a file of version 1 one of version 2, the second of 2 one of 3, and so on. Empty while
 * there is one version. How a version comes about: `docs/decisions/format-version.md`.
 */
export const migrations: readonly Migration[] = [];
