import { valueOrThrow } from '../finding/findingsError.js';
import type { ScoringRules } from '../model/scoringRules.js';
import { safeParseScoringRulesBytes } from '../parse/parseScoringRules.js';
import { readBytes } from './readBytes.js';

/**
 * Reads the scoring rules of an assessment from a JSON file.
 *
 * @param path of the file; findings name it as given
 * @throws FindingsError with every finding, when there is no such file or it does not hold scoring rules
 */
export async function readScoringRulesFile(path: string): Promise<ScoringRules> {
  return valueOrThrow(safeParseScoringRulesBytes(await readBytes(path), { file: path }));
}
