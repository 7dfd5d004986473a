/** A table that gives every word of a list, written with blanks between, the same meaning. */
export function wordsOf<Meaning>(list: string, meaning: Meaning): Record<string, Meaning> {
  return Object.fromEntries(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, meaning]),
  );
}
