import type { UnderstoodLines, UnderstoodTable } from '../read/understoodFile.js';
import type { UnderstoodJson } from './understood.js';

/**
 * Whether rows were made up, by the titles and notes of their sheets: what is read together with made-up rows is made up.
 * `null` where none says so: that rows are real, no sheet says.
 */
export function illustrativeIn<F extends string>(
  understood: UnderstoodTable<F> | UnderstoodLines | UnderstoodJson,
): true | null {
  const sheets = 'sheets' in understood ? understood.sheets : [];
  return sheets.some(({ illustrativeRow }) => illustrativeRow !== undefined) ? true : null;
}
