import type { Citation } from '../../../src/model/citation.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Statement } from '../../../src/model/target/statement.js';
import type { Span } from '../../../src/notation/parsedTarget.js';
import { plainly } from '../../datasets/document.js';
import { outlineOf } from '../../datasets/outline.js';

/** A printing of a target in running text, and where in the document it stands. */
export interface Printing {
  readonly targetId: string;
  readonly statement: Statement;
  /** Every place under the cited headings where the words stand; empty when they are not found. */
  readonly places: readonly Span[];
}

/** A text without blanks, quotation marks and widths, and the way back. */
function plainText(text: string): { readonly plain: string; readonly offsets: readonly number[] } {
  const chars: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (const char of plainly(text.charAt(at))) {
      chars.push(char);
      offsets.push(at);
    }
  }
  return { plain: chars.join(''), offsets };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The printings of a plan's targets that stand in running text, with their places. A row of a table is none. */
export function placesOf(plan: Plan, text: string): Printing[] {
  const { plain, offsets } = plainText(text);
  const textUnder = outlineOf(text);
  const sectionOf = ({ sectionPath }: Citation): Span | null => {
    const words = textUnder(sectionPath);
    // Contents and body come in one piece; the body is the longer part and stands last.
    const tail = words?.slice(-Math.min(words.length, 60));
    const end = tail ? plain.lastIndexOf(tail) + tail.length : -1;
    return words && end >= 0 ? { start: Math.max(0, end - words.length), end } : null;
  };
  const placesIn = (words: string, section: Span | null): Span[] =>
    occurrences(plain, words)
      .filter((at) => !section || (at >= section.start && at < section.end))
      .map((at) => ({ start: offsets[at] ?? 0, end: (offsets[at + words.length - 1] ?? 0) + 1 }));
  return plan.targets.flatMap((target) => {
    const { statements = [], ...first } = target;
    return [first as Statement, ...statements]
      .filter(({ origin }) => origin !== 'table')
      .map((statement) => {
        const [citation] = statement.citations;
        const section = citation ? sectionOf(citation) : null;
        return { targetId: target.id, statement, places: placesIn(plainly(statement.printed), section) };
      });
  });
}
