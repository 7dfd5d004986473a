import { createReadStream } from 'node:fs';
import { FindingsError } from '../finding/findingsError.js';
import { readFault } from './readBytes.js';

/** Large pieces: to ask for each costs more than to read it. */
const chunkLength = 1 << 18;

/** The bytes of a file as they come. @throws FindingsError with one finding that says why the file cannot be read */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: chunkLength });
  } catch (error) {
    throw new FindingsError([readFault(path, error)]);
  }
}
