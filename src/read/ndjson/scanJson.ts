/** What a look through JSON text tells before it is parsed. */
export interface JsonScan {
  /** Position of the first character that the grammar does not allow; `null` when there is none. */
  readonly brokenAt: number | null;
  /** Whether the text nests deeper than allowed. The rest is not looked at then. */
  readonly isTooDeep: boolean;
  /** Path of each key that stands a second time in its object, where `JSON.parse` would silently take the last. */
  readonly repeated: readonly (readonly (string | number)[])[];
}

/** An object or list that is not closed yet. */
interface OpenBracket {
  /** Keys so far of an object; `null` for a list. */
  readonly keys: Set<string> | null;
  /** Where in it the scan is: a key or a position. */
  step: string | number;
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

interface Scan {
  readonly text: string;
  readonly open: OpenBracket[];
  readonly repeated: (string | number)[][];
  at: number;
  expected: Expected;
}

/**
 * Goes through JSON text without building anything and without recursion, so that no nesting can overflow it.
 *
 * Engines word a syntax error differently and not all of them tell the place; this tells it everywhere.
 *
 * @param depthLimit deepest nesting of objects and lists allowed
 */
export function scanJson(text: string, depthLimit: number): JsonScan {
  const scan: Scan = { text, open: [], repeated: [], at: 0, expected: 'value' };
  const told = (brokenAt: number | null, isTooDeep = false): JsonScan => ({
    brokenAt,
    isTooDeep,
    repeated: scan.repeated,
  });
  for (;;) {
    skip(scan, blank);
    if (scan.at >= text.length) return told(scan.expected === 'nothing' ? null : scan.at);
    if (!takeToken(scan)) return told(scan.at);
    if (scan.open.length > depthLimit) return told(null, true);
  }
}

/** Takes one token if the grammar allows it here; else stays at what is wrong. */
function takeToken(scan: Scan): boolean {
  const character = scan.text[scan.at];
  switch (scan.expected) {
    case 'nothing':
      return false;
    case 'colon':
      return character === ':' && advance(scan, 'value');
    case 'commaOrEnd':
      return character === ',' ? takeComma(scan) : takeEnd(scan);
    case 'key':
      return takeKey(scan);
    case 'keyOrEnd':
      return character === '}' ? takeEnd(scan) : takeKey(scan);
    case 'valueOrEnd':
      return character === ']' ? takeEnd(scan) : takeValue(scan);
    case 'value':
      return takeValue(scan);
  }
}

function advance(scan: Scan, expected: Expected): true {
  scan.at++;
  scan.expected = expected;
  return true;
}

const afterValue = ({ open }: Scan): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');

function takeComma(scan: Scan): boolean {
  const inside = scan.open.at(-1);
  if (typeof inside?.step === 'number') inside.step++;
  return advance(scan, inside?.keys ? 'key' : 'value');
}

function takeEnd(scan: Scan): boolean {
  if (scan.text[scan.at] !== (scan.open.at(-1)?.keys ? '}' : ']')) return false;
  scan.open.pop();
  return advance(scan, afterValue(scan));
}

function takeKey(scan: Scan): boolean {
  const start = scan.at;
  const inside = scan.open.at(-1);
  if (!inside?.keys || scan.text[start] !== '"' || !takeString(scan)) return false;
  inside.step = JSON.parse(scan.text.slice(start, scan.at)) as string;
  if (inside.keys.has(inside.step)) scan.repeated.push(scan.open.map(({ step }) => step));
  inside.keys.add(inside.step);
  scan.expected = 'colon';
  return true;
}

function takeValue(scan: Scan): boolean {
  const character = scan.text[scan.at];
  if (character === '{') return openBracket(scan, { keys: new Set(), step: '' }, 'keyOrEnd');
  if (character === '[') return openBracket(scan, { keys: null, step: 0 }, 'valueOrEnd');
  const isTaken = character === '"' ? takeString(scan) : skip(scan, literal);
  if (isTaken) scan.expected = afterValue(scan);
  return isTaken;
}

function openBracket(scan: Scan, bracket: OpenBracket, expected: Expected): boolean {
  scan.open.push(bracket);
  return advance(scan, expected);
}

const blank = /[ \t\n\r]*/y;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Moves past a pattern if it stands here. */
function skip(scan: Scan, pattern: RegExp): boolean {
  pattern.lastIndex = scan.at;
  if (!pattern.test(scan.text)) return false;
  scan.at = pattern.lastIndex;
  return true;
}

/** Moves past the string that opens here, or to what is wrong in it. One loop: a cell may hold megabytes. */
function takeString(scan: Scan): boolean {
  scan.at++;
  for (;;) {
    const code = scan.text.charCodeAt(scan.at);
    if (code === 0x22) break;
    // A bare control character, or the end of the text, which is NaN.
    if (!(code >= 0x20)) return false;
    if (code !== 0x5c) scan.at++;
    else if (!skip(scan, escaped)) return false;
  }
  scan.at++;
  return true;
}
