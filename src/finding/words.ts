/** Words for a reader, in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Quoted names in a row: “甲”、“乙” and “a”, “b”. */
export function quotedList(names: readonly string[]): Words {
  const quoted = names.map((name) => `“${name}”`);
  return { zh: quoted.join('、'), en: quoted.join(', ') };
}
