import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';
import type { Text } from '../../model/text.js';

/** Why something above the single target does without one, in words. */
export function reasonWord(reason: string, language: Language): string {
  const words: Readonly<Record<string, Text>> = { ...labels.assessReason, ...labels.reason };
  return words[reason]?.[language] ?? reason;
}
