import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import type { Tone } from '../layout/paint.js';
import { statusTone } from './statusTone.js';
import { statusWord } from './statusWord.js';

/** A status as a cell of a table: its word, perhaps with a remark behind it, in its tone. */
export function statusCell(
  status: string,
  evaluation: Pick<PlanEvaluation, 'statuses'>,
  language: Language,
  remark = '',
): { readonly text: string; readonly tone?: Tone } {
  const tone = statusTone(status);
  return { text: statusWord(status, evaluation, language) + remark, ...(tone && { tone }) };
}
