import type { SectionHeading } from '../foundTargets.js';
import type { Span } from '../parsedTarget.js';
import { contentsLine } from '../words/tableWords.js';
import type { OpenedHeading } from './headingOf.js';
import { headingOf } from './headingOf.js';
import { isCell, isRow } from './isCell.js';

/** A line of running text with its place in the document. */
export interface Passage extends Span {
  /** Line, from 1. */
  readonly line: number;
  /** Headings it stands under, outermost first, its own included. */
  readonly section: readonly SectionHeading[];
  /** The heading it opens. */
  readonly opens: OpenedHeading | null;
  /** True inside a box 专栏. */
  readonly isBoxed: boolean;
  /** Where the words begin, behind the number of a heading. */
  readonly wordsStart: number;
  /** True for a line of a table, which no sentence is read from. */
  readonly isTable: boolean;
}

interface Line extends Span {
  readonly line: number;
  readonly words: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const words = text.slice(start, end);
    line += 1;
    if (words.trim() !== '' && !contentsLine.test(words.slice(-200))) lines.push({ start, end, line, words });
    start = end + 1;
  }
  return lines;
}

/** The lines of a text that are neither blank nor contents, each with the headings it stands under. */
export function passagesOf(text: string): Passage[] {
  const lines = linesOf(text);
  const opened = lines.map(({ words }) => headingOf(words));
  const cells = lines.map(({ words }, at) => opened[at] === null && isCell(words));
  const open: OpenedHeading[] = [];
  return lines.map(({ start, end, line, words }, at) => {
    const opens = opened[at] ?? null;
    if (opens) {
      while ((open.at(-1)?.depth ?? 0) >= opens.depth) open.pop();
      open.push(opens);
    }
    const isInRun = cells[at] === true && (cells[at - 1] === true || cells[at + 1] === true);
    return {
      start,
      end,
      line,
      section: open.map(({ mark, title }) => ({ mark, title })),
      opens,
      isBoxed: open.some(({ isBox }) => isBox),
      wordsStart: start + (opens?.titleStart ?? 0),
      isTable: isInRun || isRow(words),
    };
  });
}
