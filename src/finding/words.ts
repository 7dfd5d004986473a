/** Words for a reader, in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Most names that a sentence holds: a sheet may have ten thousand columns, and a reader wants to see that it does. */
const mostQuoted = 50;

/**
 * Quoted names in a row. Of very many the first stand for all; the details of a finding have the others.
 *
 * @example
 * quotedList(['甲', '乙']) // { zh: '“甲”、“乙”', en: '“甲”, “乙”' }
 */
export function quotedList(names: readonly string[]): Words {
  const quoted = names.slice(0, mostQuoted).map((name) => `“${name}”`);
  const more = names.length - quoted.length;
  const list = { zh: quoted.join('、'), en: quoted.join(', ') };
  return more > 0 ? { zh: `${list.zh}等 ${names.length} 项`, en: `${list.en} and ${more} more` } : list;
}
