import { catalogue } from './catalogue.js';
import type { CatalogueEntry, Fix, Severity } from './catalogueEntry.js';
import { findingFrom } from './findingFrom.js';
import type { Where } from './where.js';
import type { Words } from './words.js';

type Catalogue = typeof catalogue;

/** Every code there is, `noun/whatIsWrong`. A code is never renamed once published. */
export type FindingCode = keyof Catalogue & string;

type DetailsByCode = { readonly [C in FindingCode]: Parameters<Catalogue[C]['say']>[0] };

/** What the sentences of a code are made of. */
export type DetailsOf<C extends FindingCode> = DetailsByCode[C];

/** A finding of one code. */
export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly where: Where;
  /** What stands there, made printable and cut short; `null` when nothing does. */
  readonly seen: string | null;
  /** What should stand there. */
  readonly expected: Words;
  /** A change that is safe to make without asking. */
  readonly fix?: Fix;
  /** Where it is and what is wrong. */
  readonly message: Words;
  /** What to do about it. */
  readonly cure: Words;
  /** What the sentences were made of, for programs. */
  readonly details: DetailsOf<C>;
}

/** Something in the data, or in the call, that a person should know: one union, told apart by `code`. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

const entries: { readonly [C in FindingCode]: CatalogueEntry<DetailsByCode[C]> } = catalogue;

/** All codes, in the order of the catalogue. */
export const findingCodes = Object.keys(catalogue) as readonly FindingCode[];

/** Whether a code is about the call (exit code 2) and not about the data. */
export function isFaultOfTheCall(code: FindingCode): boolean {
  return entries[code].isFaultOfTheCall === true;
}

/**
 * A finding, with its sentences.
 *
 * @param details what this case is; text from a file is made printable here, so raw text may be given
 * @example
 * finding('cell/notANumber', { row: 12, column: '完成值', cell: 'C12' }, { seen: 'abc' }).message.zh
 * // '第 12 行“完成值”列（C12）：“abc”不是可以识别的数字。'
 */
export function finding<C extends FindingCode>(
  code: C,
  where: Where,
  details: DetailsByCode[C],
): FindingOf<C> & Finding {
  return fromAll(code, where, details);
}

const fromAll = findingFrom(entries);
