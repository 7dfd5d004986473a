import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { finding } from '../finding/finding.js';
import { FindingsError } from '../finding/findingsError.js';
import { errorCodeOf } from './readBytes.js';
import { addUnfinished, removeUnfinished } from './unfinishedFiles.js';

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, which then takes its name. Whoever reads
 * meanwhile, and whatever breaks off, finds the old file or the new one, never half of it; a process that is stopped
 * (Ctrl-C) leaves no temporary file behind.
 *
 * @param content text, which is written as UTF-8, or bytes, at once or as they come
 * @throws FindingsError when the file cannot be written, or the bytes cannot be read; an older file is left as it was
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  addUnfinished(temporary);
  try {
    // Never over a file that somebody put there.
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (error instanceof FindingsError) throw error;
    const fault = { seen: path, reason: errorCodeOf(error) };
    throw new FindingsError([finding('file/notWritable', { file: path }, fault)]);
  } finally {
    removeUnfinished(temporary);
  }
}
