import { decodedEntities } from '../html/decodedEntities.js';

/** The text of a cell without markup and outer blanks; a break in it stays a line break. */
export function cellText(source: string): string {
  const text = source
    .replace(/<br\s{0,3}\/?>/gi, '\n')
    .replace(/\*\*([^*|]{1,200})\*\*/g, '$1')
    .replace(/__([^_|]{1,200})__/g, '$1');
  return decodedEntities(text).trim();
}
