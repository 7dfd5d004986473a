import type { Language } from '../../model/label.js';
import type { Text } from '../../model/text.js';

/** What a function lists in one language, each item in both. The lists are of the same things in the same order. */
export function eachInBoth(list: (language: Language) => readonly string[]): Text[] {
  const english = list('en');
  return list('zh').map((zh, index) => ({ zh, en: english[index] ?? zh }));
}
