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
  const made: FindingOf<C> = {
    code,
    severity: meaning.severity,
    where: shownWhere,
    seen: seenIn(shown),
    expected,
    ...(fix && { fix }),
    message: {
      zh: place.zh ? `${place.zh}：${message.zh}` : message.zh,
      en: place.en ? `${place.en}: ${message.en}` : message.en,
    },
    cure,
    details: shown,
  };
  // The union is made of exactly these members; the compiler cannot follow a code that is still a parameter.
  return made as FindingOf<C> & Finding;
}

function seenIn(details: object): string | null {
  const seen: unknown = 'seen' in details ? details.seen : null;
  return typeof seen === 'string' ? seen : typeof seen === 'number' ? String(seen) : null;
}

function printableDetails<T extends object>(details: T): T {
  const shown: Record<string, Detail> = {};
  for (const key in details) shown[key] = printableDetail(details[key] as Detail);
  return shown as T;
}

function printableDetail(value: Detail): Detail {
  if (typeof value === 'string') return printable(value);
  if (isList(value)) return value.map((item) => printable(item));
  return typeof value === 'object' && value !== null ? printableWords(value) : value;
}

/** Words are ours, but a heading of the file may be among them. What is a sentence is not cut. */
const printableWords = ({ zh, en }: Words): Words => ({
  zh: printable(zh, Number.POSITIVE_INFINITY),
  en: printable(en, Number.POSITIVE_INFINITY),
});

// A path must stay whole, or two files would look like one.
const longestPlace = 4096;

function printableWhere(where: Where): Where {
  const shown: Record<string, string | number> = {};
  let key: keyof Where;
  for (key in where) {
    const value = where[key];
    if (value === undefined) continue;
    shown[key] = typeof value === 'string' ? printable(value, key === 'column' ? 80 : longestPlace) : value;
  }
  return shown;
}

const isList = (value: Detail): value is readonly string[] => Array.isArray(value);
