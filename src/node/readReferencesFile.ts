import { valueOrThrow } from '../finding/findingsError.js';
import type { ReferenceFigure } from '../model/referenceFigure.js';
import { safeParseReferenceFigureBytes } from '../parse/parseReferenceFigures.js';
import { readBytes } from './readBytes.js';

/**
 * Reads figures of series outside the plan from a JSON file: a list, or `{ references: [...] }`.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it holds no such figures
 */
export async function readReferencesFile(path: string): Promise<readonly ReferenceFigure[]> {
  return valueOrThrow(safeParseReferenceFigureBytes(await readBytes(path), { file: path }));
}
