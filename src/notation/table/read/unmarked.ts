import type { TableNote } from '../../parsedIndicatorTable.js';
import { tableFinding } from '../tableFinding.js';
import { cellDoubt } from './cellDoubt.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { unsaid } from './unsaid.js';

/** A cell without its mark. The length stays the same, so that places in it hold. */
export interface UnmarkedCell {
  readonly text: string;
  readonly note: TableNote | null;
  readonly isMarked: boolean;
  /** Year in brackets behind the figure: 75.5（2019年）. */
  readonly year: number | null;
}

const starred = /^\s*([*＊①-⑩]{1,3})(?=.)|([*＊]{1,3}|[①-⑩▲△★☆])\s*$/;
// Blanks are counted: without an end to them, a bracket that does not close would be tried in every way to part them.
const dated = /[（(]\s{0,9}((?:19|20)\d{2})\s{0,9}年?\s{0,9}(?:数据|数|值|底|末)?\s{0,9}[)）]\s{0,99}$/;
const yearly = /年均|年平均/;
const blanks = (words: string): string => ' '.repeat(words.length);

const noteFor = (mark: string, notes: readonly TableNote[]): TableNote | null =>
  notes.find((note) => note.mark === mark.replace(/＊/g, '*')) ?? null;

/** A cell of figures without the mark that a note explains; an unexplained mark is told. */
export function unmarked(entry: ColumnCell, context: RowContext): UnmarkedCell {
  const source = entry.cell.text;
  const date = dated.exec(source);
  const text =
    date && entry.column.role === 'baseline' ? source.slice(0, date.index) + blanks(date[0]) : source;
  const year = date && text !== source ? Number(date[1]) : null;
  const bracketed = noteFor('[]', context.notes);
  const inBrackets = /^\s*[[〔【](.*)[\]〕】]\s*$/.exec(text);
  // Square brackets mean a sum over the plan unless the note says a year.
  if (inBrackets && bracketed?.year !== undefined) {
    return { text: text.replace(/[[〔【\]〕】]/g, ' '), note: bracketed, isMarked: true, year };
  }
  const match = starred.exec(text);
  const mark = match?.[1] ?? match?.[2];
  if (!match || mark === undefined) return { text, note: null, isMarked: false, year };
  const note = noteFor(mark, context.notes);
  if (!note) {
    context.tell(
      tableFinding('table/markUnexplained', whereOf(context.place, entry), { seen: source.trim(), mark }),
    );
  }
  const isSaid =
    note?.year !== undefined || (entry.column.role !== 'baseline' && yearly.test(note?.text ?? ''));
  if (note && !isSaid) context.tell(cellDoubt(entry, context, unsaid, mark));
  const plain = text.slice(0, match.index) + blanks(match[0]) + text.slice(match.index + match[0].length);
  return { text: plain, note, isMarked: true, year };
}
