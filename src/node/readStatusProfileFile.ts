import { valueOrThrow } from '../finding/findingsError.js';
import type { StatusProfileFile } from '../parse/parseStatusProfile.js';
import { safeParseStatusProfileBytes } from '../parse/parseStatusProfile.js';
import { readBytes } from './readBytes.js';

/**
 * Reads a status profile of one's own from a JSON file.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it is not a status profile
 */
export async function readStatusProfileFile(path: string): Promise<StatusProfileFile> {
  return valueOrThrow(safeParseStatusProfileBytes(await readBytes(path), { file: path }));
}
