type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The object of a line that holds texts, numbers and the like, and says each of its keys once; `null` for any other line,
 * which is to be looked at character by character.
 *
 * `JSON.parse` takes the last of repeated keys in silence. But each key and each text has two quotes: where there are no
 * more than those of what came out, nothing was dropped.
 *
 * @example
 * plainObject('{"a":1,"b":"x"}') // { a: 1, b: 'x' }
 * plainObject('{"a":1,"a":2}') // null: the quotes of one key are left over
 */
export function plainObject(text: string): JsonObject | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const json = value as JsonObject;
  let quotes = 0;
  for (const key in json) {
    const held = json[key];
    if (typeof held === 'object' && held !== null) return null;
    quotes += typeof held === 'string' ? 4 : 2;
  }
  return quotes === quotesIn(text) ? json : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const [quote, backslash] = [0x22, 0x5c];

/** −1 where a backslash may have hidden some. */
function quotesIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) count++;
    else if (code === backslash) return -1;
  }
  return count;
}
