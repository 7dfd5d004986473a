import type { RecordEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';

/**
 * What the newest progress record says: the state, with the day it was done, else the day of the record.
 *
 * @example
 * recordInWords({ state: 'done', on: '2023-07-01', doneOn: '2023-06-30' }, 'zh') // '已完成 (2023-06-30)'
 */
export function recordInWords({ state, on, doneOn }: RecordEvaluation, language: Language): string {
  return `${labelOf('progressState', state, language)} (${doneOn ?? on})`;
}
