import type { Language } from '../../model/label.js';
import type { Text } from '../../model/text.js';

/** What a function that tells something in one language says in both. */
export const inBoth = (tell: (language: Language) => string): Text => ({ zh: tell('zh'), en: tell('en') });
