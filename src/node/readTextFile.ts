import { valueOrThrow } from '../finding/findingsError.js';
import { decodeText } from '../read/bytes/decodeText.js';
import { readBytes } from './readBytes.js';

/**
 * Reads a text file, whatever its encoding: UTF-8, UTF-16 or GB18030.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError when there is no such file or it holds no text
 */
export async function readTextFile(path: string): Promise<string> {
  return valueOrThrow(decodeText(await readBytes(path), { file: path })).text;
}
