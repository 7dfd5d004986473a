import type { CatalogueEntry, Detail } from './catalogueEntry.js';
import type { DetailsOf, Finding, FindingCode, FindingOf } from './finding.js';
import { printable } from './printable.js';
import type { Where } from './where.js';
import { placeOf } from './where.js';
import type { Words } from './words.js';

/**
 * What makes findings out of a part of the catalogue: a room that is loaded by itself carries the sentences of the codes
 * it can raise, and no others.
 */
export function findingFrom<K extends FindingCode>(
  entries: {
    readonly [C in K]: CatalogueEntry<DetailsOf<C>>;
  },
): <C extends K>(code: C, where: Where, details: DetailsOf<C>) => FindingOf<C> & Finding {
  return (code, where, details) => found(code, entries[code], where, details);
}

function found<C extends FindingCode>(
  code: C,
  meaning: CatalogueEntry<DetailsOf<C>>,
  where: Where,
  details: DetailsOf<C>,
): FindingOf<C> & Finding {
  const shown = printableDetails(details);
  const { message, expected, cure, fix } = meaning.say(shown);
  const shownWhere = printableWhere(where);
  const place = placeOf(shownWhere);
  const { severity } = meaning;
  const seen = seenIn(shown);
  const placed = {
    zh: place.zh ? `${place.zh}：${message.zh}` : message.zh,
    en: place.en ? `${place.en}: ${message.en}` : message.en,
  };
  // Written out: there may be a million, and to spread an object costs more than all the rest.
  const made: FindingOf<C> = fix
    ? { code, severity, where: shownWhere, seen, expected, fix, message: placed, cure, details: shown }
    : { code, severity, where: shownWhere, seen, expected, message: placed, cure, details: shown };
  // The union is made of exactly these members; the compiler cannot follow a code that is still a parameter.
  return made as FindingOf<C> & Finding;
}

function seenIn(details: object): string | null {
  const seen: unknown = 'seen' in details ? details.seen : null;
  return typeof seen === 'string' ? seen : typeof seen === 'number' ? String(seen) : null;
}

// Nearly all text is printable as it stands: then nothing is made anew, of what there may be a million.

function printableDetails<T extends object>(details: T): T {
  let shown: Record<string, Detail> | null = null;
  for (const key in details) {
    const detail = details[key] as Detail;
    const printed = printableDetail(detail);
    if (printed === detail) continue;
    shown ??= { ...(details as unknown as Record<string, Detail>) };
    shown[key] = printed;
  }
  return (shown ?? details) as T;
}

function printableDetail(value: Detail): Detail {
  if (typeof value === 'string') return printable(value);
  if (isList(value))
    return value.every((item) => printable(item) === item) ? value : value.map((item) => printable(item));
  return typeof value === 'object' && value !== null ? printableWords(value) : value;
}

/** Words are ours, but a heading of the file may be among them. What is a sentence is not cut. */
function printableWords(words: Words): Words {
  const zh = printable(words.zh, Number.POSITIVE_INFINITY);
  const en = printable(words.en, Number.POSITIVE_INFINITY);
  return zh === words.zh && en === words.en ? words : { zh, en };
}

// A path must stay whole, or two files would look like one.
const longestPlace = 4096;

function printableWhere(where: Where): Where {
  let shown: Record<string, unknown> | null = null;
  let key: keyof Where;
  for (key in where) {
    const value = where[key];
    const printed =
      typeof value === 'string' ? printable(value, key === 'column' ? 80 : longestPlace) : value;
    if (printed === value && value !== undefined) continue;
    shown ??= { ...where };
    if (value === undefined) delete shown[key];
    else shown[key] = printed;
  }
  return shown ?? where;
}

const isList = (value: Detail): value is readonly string[] => Array.isArray(value);
