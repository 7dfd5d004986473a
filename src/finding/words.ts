/** Words for a reader, in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** The same words in both languages, such as a list of codes. */
export const sameWords = (text: string): Words => ({ zh: text, en: text });

/** Quoted names in a row: “甲”、“乙” and “a”, “b”. */
export function quotedList(names: readonly string[]): Words {
  const quoted = names.map((name) => `“${name}”`);
  return { zh: quoted.join('、'), en: quoted.join(', ') };
}
