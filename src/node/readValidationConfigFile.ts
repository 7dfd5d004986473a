import { valueOrThrow } from '../finding/findingsError.js';
import type { ValidationConfig } from '../model/validationConfig.js';
import { safeParseValidationConfigBytes } from '../parse/parseValidationConfig.js';
import { readBytes } from './readBytes.js';

/**
 * Reads a configuration of validation from a JSON file.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it is no configuration
 */
export async function readValidationConfigFile(path: string): Promise<ValidationConfig> {
  return valueOrThrow(safeParseValidationConfigBytes(await readBytes(path), { file: path }));
}
