import type { Passage } from '../passage/passagesOf.js';

/** A run of table lines with the passage in front of it, whose words may be its title. */
export interface TableRun {
  readonly text: string;
  /** Line of the document that its first line is, from 1. */
  readonly line: number;
  readonly section: Passage['section'];
}

const fewestLines = 3;

/** The tables of a document: lines that stand together and are no sentences. */
export function tablesIn(text: string, passages: readonly Passage[]): TableRun[] {
  const runs: Passage[][] = [];
  let isOpen = false;
  for (const passage of passages) {
    if (passage.isTable) {
      if (isOpen) runs.at(-1)?.push(passage);
      else runs.push([passage]);
    }
    isOpen = passage.isTable;
  }
  return runs
    .filter((run) => run.length >= fewestLines)
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) return [];
      return [{ text: text.slice(first.start, last.end), line: first.line, section: first.section }];
    });
}
