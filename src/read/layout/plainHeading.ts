/** Longest heading that is looked at; what is longer is text, not a heading. */
const longestHeading = 60;

/** A heading without what varies. */
export interface PlainHeading {
  readonly name: string;
  /** What stands in brackets at its end. */
  readonly bracketed: string | null;
}

/**
 * A heading without what varies: full-width signs narrowed, blanks, joining marks and a mark of obligation out, and a
 * last bracket taken apart. The hyphen stays between digits, where it parts a year from a month.
 *
 * @example
 * plainHeading('＊完成值（万元）') // { name: '完成值', bracketed: '万元' }
 */
export function plainHeading(heading: string): PlainHeading {
  if (heading.length > longestHeading) return { name: '', bracketed: null };
  const plain = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*:]|(?<!\d)-|-(?!\d)/g, '');
  const match = /^([^([]+)[([]([^()[\]]+)[)\]]$/.exec(plain);
  return match ? { name: match[1] ?? '', bracketed: match[2] ?? null } : { name: plain, bracketed: null };
}
