/** A word that was found, with what the table says of it. */
interface FoundWord<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** Finds the longest word of a table that stands at a place. */
export type WordFinder<Meaning> = (text: string, at: number) => FoundWord<Meaning> | null;

/** A finder over a table of words. A look-up costs at most as many steps as words share a first character. */
export function wordTable<Meaning>(table: Readonly<Record<string, Meaning>>): WordFinder<Meaning> {
  const byFirst = new Map<string, FoundWord<Meaning>[]>();
  for (const [word, meaning] of Object.entries(table)) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, meaning }]);
  }
  for (const words of byFirst.values()) words.sort((a, b) => b.word.length - a.word.length);
  return (text, at) => byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at)) ?? null;
}
