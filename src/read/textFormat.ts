import { resumed } from './bytes/resumed.js';

/** What a text is, and all of it, the part that was looked at included. */
export interface FormattedText {
  readonly format: 'csv' | 'json' | 'ndjson' | 'html' | 'xml' | 'mhtml';
  readonly text: AsyncIterable<string>;
}

/** How much is looked at for the first two lines. */
const looked = 1 << 16;

/**
 * Tells JSON, NDJSON (one object a line), delimited text and the pages that systems export as `.xls` apart. No heading of
 * a sheet begins with a brace or a tag; a broken file may begin with anything but is named for what it is.
 *
 * @param file name of the file, where there is one
 */
export async function textFormat(
  text: AsyncIterable<string>,
  file: string | undefined,
): Promise<FormattedText> {
  const iterator = text[Symbol.asyncIterator]();
  let head = '';
  while (head.length < looked) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  return { format: formatOf(head, file ?? ''), text: resumed([head], iterator) };
}

/** How pages begin that a spreadsheet shows as sheets. */
const markup: readonly (readonly [start: RegExp, format: 'html' | 'xml' | 'mhtml'])[] = [
  [/^<(?:!doctype html|html|head|meta|style|body|table)\b/i, 'html'],
  [/^<\?xml\b/i, 'xml'],
  [/^mime-version: ?1\.0/i, 'mhtml'],
];

function formatOf(head: string, file: string): FormattedText['format'] {
  if (/\.(?:ndjson|jsonl)$/i.test(file)) return 'ndjson';
  if (/\.json$/i.test(file)) return 'json';
  const start = head.slice(0, 1000).trimStart();
  // A list of records; a heading may begin with a bracket, but not with two.
  if (/^\[\s*[{\]]/.test(start)) return 'json';
  if (!start.startsWith('{')) return markup.find(([pattern]) => pattern.test(start))?.[1] ?? 'csv';
  // An object that is whole on its line, and another on the next.
  const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '');
  return isWholeObject(first) && second.trimStart().startsWith('{') ? 'ndjson' : 'json';
}

function isWholeObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
