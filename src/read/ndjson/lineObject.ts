import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import { printableValue } from '../../finding/printable.js';
import type { Where } from '../../finding/where.js';
import type { TextLine } from './linesOf.js';
import { plainObject } from './plainObject.js';
import { scanJson } from './scanJson.js';

interface LineOptions {
  readonly place: Where;
  readonly tell: (found: Finding) => void;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Deepest nesting in a line: an observation has two levels, a progress record three. */
const depthLimit = 16;

/** The object of a line; of anything else a finding with the line and the column. */
export function lineObject(line: TextLine, options: LineOptions): JsonObject | null {
  return plainObject(line.text) ?? scannedObject(line, options);
}

function scannedObject({ row, text }: TextLine, { place, tell }: LineOptions): JsonObject | null {
  const at = { ...place, row };
  const { brokenAt, isTooDeep, repeated } = scanJson(text, depthLimit);
  // Deeper than any record is as good as broken.
  const broken = isTooDeep ? 0 : brokenAt;
  if (broken !== null) {
    tell(finding('row/jsonBroken', at, { seen: text.slice(broken, broken + 20), column: broken + 1 }));
  } else if (repeated[0]) {
    tell(finding('json/keyRepeated', at, { seen: String(repeated[0].at(-1)) }));
  } else {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
    const type = { zh: '对象 {…}', en: 'an object {…}' };
    tell(finding('value/wrongType', at, { seen: printableValue(value) ?? '', type }));
  }
  return null;
}
