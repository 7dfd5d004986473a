import type { EvaluationSheet } from './evaluationSheet.js';
import type { SheetInput } from './sheetInput.js';
import { sheetOf } from './sheetOf.js';

/**
 * A final evaluation as an object 总结评估表: of every target whether it was achieved, by the figure of its deadline, and
 * what the source declares beside it; of every commitment whether it was done, and when; and the whole by dimension.
 *
 * It can be made before the plan is over, as drafts are; then `isPlanOver` is false, and targets stand as on that day.
 *
 * @param input {@link SheetInput}
 * @returns the sheet, without revisions; what cannot be computed is `null` with its reason in the row
 * @throws RangeError when the evaluation is of another plan
 * @example
 * finalSheet({ plan: alxa, evaluation: atTheEndOf2025 }).isPlanOver // true
 * finalSheet({ plan: alxa, evaluation: atTheEndOf2023 }).isPlanOver // false
 */
export function finalSheet(input: SheetInput): EvaluationSheet {
  return { kind: 'final', ...sheetOf(input, () => null), byRevision: null };
}
