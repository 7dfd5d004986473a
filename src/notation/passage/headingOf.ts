import type { SectionHeading } from '../foundTargets.js';
import { normalText } from '../text/normalText.js';
import { boxDepth, headingMarks } from '../words/headingWords.js';
import { longestTitle } from './longestTitle.js';

/** A line that opens a section. */
export interface OpenedHeading extends SectionHeading {
  /** How deep it lies; smaller is further out. */
  readonly depth: number;
  readonly isBox: boolean;
  /** Where, in the line, the words behind the number begin. */
  readonly titleStart: number;
}

const looked = 100;

/** The heading that a line opens; `null` for a line of running text. */
export function headingOf(line: string): OpenedHeading | null {
  const { text, offsets } = normalText(line.slice(0, looked));
  for (const { depth, pattern } of headingMarks) {
    const match = pattern.exec(text);
    const mark = match?.[1];
    if (!match || mark === undefined) continue;
    const title = text.slice(match[0].length).split(/[。;；:]/, 1)[0] ?? '';
    return {
      depth,
      isBox: depth === boxDepth,
      mark: mark.replace(/^\(/, '（').replace(/\)$/, '）'),
      title: title.slice(0, longestTitle),
      titleStart: offsets[match[0].length] ?? line.length,
    };
  }
  return null;
}
