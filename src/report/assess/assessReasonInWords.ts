import type { AssessReason } from '../../assess/assessReason.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';

/** Why something cannot be told, in words: a reason of the calculators, or one of the room of assessment. */
export function assessReasonInWords(reason: AssessReason, language: Language): string {
  const words: Readonly<Record<string, { zh: string; en: string }>> = {
    ...labels.reason,
    ...labels.assessReason,
  };
  return words[reason]?.[language] ?? reason;
}
