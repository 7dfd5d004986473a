import type { Correction } from './correction.js';
import { isStill } from './correction.js';

/** A string of JSON text, with the path it stands at. */
interface JsonString {
  readonly path: string;
  /** The bare key, at the top: so findings in a line that is read as a row name its cells. */
  readonly heading?: string;
  readonly isKey: boolean;
  readonly start: number;
  readonly end: number;
}

interface OpenBracket {
  readonly path: string;
  readonly isList: boolean;
  key: string;
  index: number;
}

/**
 * JSON text with some of its keys and strings corrected; every other character is the one that came in.
 *
 * @param text JSON that can be parsed
 * @param corrections by path, those of keys and those of values
 */
export function correctedJson(
  text: string,
  corrections: ReadonlyMap<string, Correction>,
  onChanged: (correction: Correction) => void,
): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { path, heading = path, isKey, start, end } of stringsOf(text)) {
    const correction = corrections.get(path) ?? corrections.get(heading);
    if (!correction || (correction.finding.fix?.replace === 'key') !== isKey) continue;
    if (!isStill(unquoted(text, start, end), correction)) continue;
    pieces.push(text.slice(copied, start), JSON.stringify(correction.by));
    copied = end;
    onChanged(correction);
  }
  return [...pieces, text.slice(copied)].join('');
}

const unquoted = (text: string, start: number, end: number): string =>
  String(JSON.parse(text.slice(start, end)));

const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},]|[-\w.+]+/g;

/** Every key, string and number, from the top down. */
function* stringsOf(text: string): Generator<JsonString> {
  const open: OpenBracket[] = [];
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    const [start, end] = [match.index, match.index + token.length];
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      open.push({ path: inside ? pathIn(inside) : '', isList: token === '[', key: '', index: 0 });
    } else if (token === '}' || token === ']') {
      open.pop();
      if (open.at(-1)) (open.at(-1) as OpenBracket).key = '';
    } else if (token === ',') {
      if (inside) [inside.key, inside.index] = ['', inside.index + 1];
    } else if (inside && !inside.isList && inside.key === '') {
      inside.key = unquoted(text, start, end);
      yield { path: pathIn(inside), isKey: true, start, end };
    } else if (inside) {
      const heading = inside.path === '' && !inside.isList ? { heading: inside.key } : {};
      yield { path: pathIn(inside), ...heading, isKey: false, start, end };
    }
  }
}

/** The place in a bracket, as findings write it. */
function pathIn({ path, isList, key, index }: OpenBracket): string {
  if (isList) return `${path}[${index}]`;
  if (!/^[\w$-]{1,128}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 128))}]`;
  return path === '' ? key : `${path}.${key}`;
}
