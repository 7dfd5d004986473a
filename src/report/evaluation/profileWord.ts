import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';

/** The name of a profile of the library; of the caller's own the evaluation knows its id alone. */
export function profileWord(profile: string, language: Language): string {
  const known = Object.entries(labels.profile).find(([id]) => id === profile)?.[1];
  return known?.[language] ?? { zh: '自定规则', en: 'a rule of one’s own' }[language];
}
