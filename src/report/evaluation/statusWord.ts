import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';

/**
 * The word for a status: the one that the evaluation gives it, else the library's own, else its name. An evaluation by a
 * profile of the caller's has words that no label knows.
 */
export function statusWord(
  status: string,
  { statuses }: Pick<PlanEvaluation, 'statuses'>,
  language: Language,
): string {
  const own = statuses.find((entry) => entry.status === status)?.label;
  const known = Object.entries(labels.status).find(([name]) => name === status)?.[1];
  return visibleText((own ?? known)?.[language] ?? status);
}
