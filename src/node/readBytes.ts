import { readFile } from 'node:fs/promises';
import type { Finding } from '../finding/finding.js';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';

/** @throws FindingsError with one finding that says why the file cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FindingsError([readFault(path, error)]);
  }
}

/** Why a file cannot be read, as a finding. */
export function readFault(path: string, error: unknown): Finding {
  const code = errorCodeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return finding('file/notFound', { file: path }, { seen: path });
  if (code === 'EISDIR') return finding('file/isDirectory', { file: path }, { seen: path });
  return finding('file/unreadable', { file: path }, { seen: path, reason: code });
}

/** The short code of an operating system error, such as `EACCES`. */
export function errorCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
