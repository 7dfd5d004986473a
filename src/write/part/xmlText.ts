import { cellText } from '../cellText.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for XML, in an element or an attribute: nothing that XML cannot hold, and not longer than a cell is.
 *
 * @example
 * xmlText('a<b') // 'a&lt;b'
 */
export const xmlText = (text: string): string =>
  cellText(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
