import { SaxesParser } from 'saxes';
import { finding } from '../../finding/finding.js';
import { FindingsError } from '../../finding/findingsError.js';
import type { Where } from '../../finding/where.js';
import type { XmlShortcut } from './readAhead.js';
import { readAhead } from './readAhead.js';

/** What happens as XML is read. Names come without their prefixes. */
export interface XmlHandler {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Reads elements that are the same over and over, so that they do not come. */
  readonly shortcut?: XmlShortcut;
}

/** Longest stretch without an element that is held: a cell has 32 767 characters at most. Comments and the like count. */
const longestStretch = 1 << 22;
/** Deepest nesting of elements: a workbook has about ten. */
const depthLimit = 100;

/**
 * Reads XML piece by piece, telling the handler what comes. After each piece the reader gets a turn, so that what was
 * read can be handed on before the next.
 *
 * @throws FindingsError when it is not well-formed UTF-8 XML, or its depth or one text in it is beyond all measure
 */
export async function* readXml(
  pieces: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
  where: Where,
): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let stretch = 0;
  let isBehindTag = false;
  const parser = parserFor(handler, where, (isStart) => {
    if (isStart) stretch = 0;
    isBehindTag = true;
  });
  const feed = (text: string): boolean => {
    stretch += text.length;
    if (stretch > longestStretch) throw damaged(where);
    isBehindTag = false;
    parser.write(text);
    return isBehindTag;
  };
  const write: ReturnType<typeof readAhead> = handler.shortcut ? readAhead(feed, handler.shortcut) : feed;
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
    } catch {
      throw damaged(where);
    }
  };
  for await (const piece of pieces) {
    write(decode(piece));
    yield;
  }
  write(decode(), true);
  parser.close();
  yield;
}

function parserFor(
  { open, close, text }: XmlHandler,
  where: Where,
  onTag: (isStart: boolean) => void,
): SaxesParser<{ position: false; xmlns: false }> {
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  parser.on('error', () => {
    throw damaged(where);
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    onTag(true);
    if (++depth > depthLimit) throw damaged(where);
    open?.(localName(name), (attribute) => attributeOf(attributes, attribute));
  });
  parser.on('closetag', ({ name }) => {
    onTag(false);
    depth--;
    close?.(localName(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name, whatever prefix it goes by. */
function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

const damaged = (where: Where): FindingsError =>
  new FindingsError([finding('file/workbookDamaged', where, {})]);
