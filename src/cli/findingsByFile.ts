import type { Finding } from '../finding/finding.js';
import { printable } from '../finding/printable.js';
import type { Understood } from '../parse/understood.js';

/** What is needed of one file to write a copy of it. */
export interface FileFindings {
  readonly path: string;
  /** Those that are kept. */
  readonly findings: Finding[];
  /** All, kept or not. */
  found: number;
  understood: Understood | null;
}

/** Findings by the file they are in, as far as copies are made of them. */
export interface FindingsByFile {
  readonly add: (found: Finding) => void;
  /** Opens a file: findings that name it are kept from now on. */
  readonly of: (path: string) => FileFindings;
  readonly files: () => readonly FileFindings[];
}

/** Longest path that findings name whole. */
const longestPlace = 4096;

/**
 * @param isKept whether a finding is wanted in a copy
 * @param most how many are kept of a file
 */
export function findingsByFile(isKept: (found: Finding) => boolean, most: number): FindingsByFile {
  const files = new Map<string, FileFindings>();
  return {
    add: (found) => {
      const file = files.get(found.where.file ?? '');
      if (!file) return;
      file.found++;
      if (isKept(found) && file.findings.length < most) file.findings.push(found);
    },
    of: (path) => {
      const key = printable(path, longestPlace);
      const file = files.get(key) ?? { path, findings: [], found: 0, understood: null };
      files.set(key, file);
      return file;
    },
    files: () => [...files.values()],
  };
}
