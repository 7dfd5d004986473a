import type { Result } from '../finding/result.js';
import { failure, success } from '../finding/result.js';
import { largestWhole } from '../read/bytes/largestWhole.js';
import { tooLarge } from '../read/bytes/tooLarge.js';
import type { OpenedFile } from '../read/openFile.js';
import { pathText } from './jsonPath.js';
import type { ObservationsRead } from './observationsRead.js';
import { parseJson } from './parseJson.js';
import { safeParseObservations } from './parseObservations.js';
import type { ParseOptions } from './parseWithSchema.js';
import { whereOf } from './sheetOptions.js';

/** An opened JSON file of observations, whole. */
export async function readObservationJson(
  { text, encoding }: Extract<OpenedFile, { format: 'json' }>,
  { file }: ParseOptions,
): Promise<Result<ObservationsRead>> {
  const options = whereOf(file === undefined ? {} : { file });
  let whole = '';
  for await (const piece of text) {
    whole += piece;
    // An engine has an end to its texts, too.
    if (whole.length > largestWhole) return failure([tooLarge(options)]);
  }
  const json = parseJson(whole, options);
  if (!json.ok) return json;
  const parsed = safeParseObservations(json.value, options);
  if (!parsed.ok) return parsed;
  const { planId, title, isIllustrative, observations } = parsed.value;
  const understood = { format: 'json', encoding: encoding(), rowsRead: observations.length } as const;
  const locate: ObservationsRead['locate'] = (index, key) => ({
    ...options,
    path: pathText(['observations', index, ...(key === undefined ? [] : [key])]),
  });
  return success({ planId, title, isIllustrative, observations, understood, locate }, parsed.findings);
}
