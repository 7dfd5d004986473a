import type { Text } from '../../model/text.js';
import type { WarningQuantity } from './warning.js';

/** Words with their braces filled; a name in braces that is no quantity stays as it is, so that a slip is seen. */
export function filledWords(words: Text, quantities: Readonly<Record<string, WarningQuantity>>): Text {
  const filled = (language: 'zh' | 'en'): string =>
    words[language].replace(/\{(\w+)\}/g, (braces, name: string) =>
      Object.hasOwn(quantities, name) ? written(quantities[name] ?? braces, language) : braces,
    );
  return { zh: filled('zh'), en: filled('en') };
}

/** Four decimals at most: a sentence is for reading, and the quantities beside it are not rounded. */
function written(quantity: WarningQuantity, language: 'zh' | 'en'): string {
  if (typeof quantity === 'number') return String(Number(quantity.toFixed(4)));
  return typeof quantity === 'string' ? quantity : quantity[language];
}
