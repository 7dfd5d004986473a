import type { Citation } from '../../model/citation.js';
import type { Inferred } from '../../model/inferred.js';
import type { Enumeration, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import { placeInDocument } from '../plan/placeInDocument.js';
import { unitsInWords } from '../plan/planContext.js';

/** What the sections of a page are written with. */
export interface PageContext {
  readonly plan: Plan;
  /** Every reason of an inference, once, in the order of the plan. */
  readonly reasons: readonly Text[];
}

/** A value of an enumeration in both languages; nothing for none. */
export const bothLabels = <E extends Enumeration>(enumeration: E, value: ValueOf<E> | null): string =>
  value === null ? '' : `${labelOf(enumeration, value, 'zh')} ${labelOf(enumeration, value, 'en')}`;

/** The name as printed, then the English one. */
export const bothNames = ({ name, englishName }: { readonly name: string; readonly englishName: string }) =>
  [name, englishName] as const;

/** What is printed under other names. */
export const aliasesInWords = (aliases: readonly string[] = []): string =>
  aliases.length === 0 ? '' : `又作：${aliases.join('、')}`;

/** The places in a row; the title page has no number. */
export const placesInWords = (citations: readonly Citation[]): string[] => [
  ...new Set(citations.map((citation) => placeInDocument(citation) || '卷首')),
];

/** The fields that were inferred, each with the number of its reason at the end of the page. */
export const inferredFields = (inferred: Inferred | undefined, { reasons }: PageContext): string[] =>
  Object.entries(inferred ?? {}).map(
    ([field, { zh }]) => `${field} 〔${1 + reasons.findIndex((reason) => reason.zh === zh)}〕`,
  );

/** Organisations by their ids, in Chinese. */
export const unitNames = (ids: readonly string[] = [], { plan }: PageContext): string =>
  unitsInWords(ids, { plan, language: 'zh', width: 0 });

/** `牵头：甲、乙`; nothing for nobody. */
export const labelled = (label: string, text: string): string => (text === '' ? '' : `${label}：${text}`);
