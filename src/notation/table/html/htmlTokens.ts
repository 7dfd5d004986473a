/** A piece of a text with markup. */
export type HtmlToken =
  | { readonly type: 'text'; readonly at: number; readonly text: string }
  | {
      readonly type: 'open' | 'close';
      readonly at: number;
      readonly name: string;
      /** What stands between the name and the end of the tag. */
      readonly attributes: string;
    }
  /** Markup that never ends; the text behind it is lost. */
  | { readonly type: 'broken'; readonly at: number };

const letter = /[a-zA-Z]/;

/** Where the tag ends that begins at a place: at the first > outside of quotation marks; -1 when it never does. */
function tagEnd(source: string, at: number): number {
  let quote = '';
  for (let index = at; index < source.length; index += 1) {
    const char = source.charAt(index);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return index;
    // Only a value is quoted: in <td title=5" the mark is part of it.
    else if ((char === '"' || char === "'") && /[=\s]/.test(source.charAt(index - 1))) quote = char;
  }
  return -1;
}

/** Tags whose text is no text of the document. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'head']);

/**
 * The tags and texts of a document, in order. One pass over the text: whatever is not closed ends it.
 *
 * No tree is built and nothing is run; a < that no letter follows is text, as browsers have it.
 */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  let textFrom = 0;
  const textTo = (end: number): HtmlToken[] =>
    end > textFrom ? [{ type: 'text', at: textFrom, text: source.slice(textFrom, end) }] : [];
  while (at < source.length) {
    const start = source.indexOf('<', at);
    if (start < 0) break;
    const next = source.charAt(start + 1);
    const isClose = next === '/' && letter.test(source.charAt(start + 2));
    if (!(isClose || letter.test(next) || next === '!' || next === '?')) {
      at = start + 1;
      continue;
    }
    yield* textTo(start);
    const isComment = source.startsWith('<!--', start);
    const closing = isComment ? source.indexOf('-->', start + 4) : tagEnd(source, start + 1);
    if (closing < 0) return yield { type: 'broken', at: start };
    at = closing + (isComment ? 3 : 1);
    textFrom = at;
    if (isComment || next === '!' || next === '?') continue;
    const tag = tagOf(source.slice(start + 1, closing), start);
    yield tag;
    if (tag.type !== 'open' || !silent.has(tag.name)) continue;
    const end = silentEnd(source, at, tag.name);
    if (end < 0) return yield { type: 'broken', at: start };
    at = end;
    textFrom = end;
  }
  yield* textTo(source.length);
}

function tagOf(inner: string, at: number): Extract<HtmlToken, { name: string }> {
  const isClose = inner.startsWith('/');
  const name = /^[a-zA-Z][a-zA-Z0-9:-]{0,30}/.exec(isClose ? inner.slice(1) : inner)?.[0] ?? '';
  return {
    type: isClose ? 'close' : 'open',
    at,
    name: name.toLowerCase(),
    attributes: inner.slice(name.length + (isClose ? 1 : 0)),
  };
}

/** Where the closing tag of a silent element begins. */
function silentEnd(source: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? -1;
}
