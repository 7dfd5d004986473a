import type { TableNote } from '../../parsedIndicatorTable.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { unmarked } from './unmarked.js';
import { wordOfHeading } from './wordOfHeading.js';

/** A cell of a goal with what its heading and a note below the table say of it. */
export interface StatedCell {
  readonly text: string;
  readonly note: TableNote | null;
  /** Word that belongs in front of the text: 累计, 年均增长. */
  readonly word: string;
  readonly unit: string | null;
}

const yearly = /年均|年平均/;
// [累计达到1000]: more than a figure, which tells itself what it is.
const statement =
  /^\s*[[〔【](?=[^\]〕】]{0,40}(?:累计|达到|完成|确保|控制在))[^[〔【\]〕】]{2,200}[\]〕】]\s*$/;

/** What a cell states: a statement in brackets by itself, 8* by the note (*为年均增速), all others by their heading. */
export function statedCell(entry: ColumnCell, context: RowContext): StatedCell {
  const { text, note } = unmarked(entry, context);
  if (statement.test(text))
    return { text: text.replace(/[[〔【\]〕】]/g, ' '), note, word: '', unit: context.unit };
  if (note !== null && yearly.test(note.text) && !yearly.test(text))
    return { text, note, word: '年均', unit: context.unit };
  const [word, unit] = wordOfHeading(text, entry.column, context.name, context.unit);
  return { text, note, word, unit };
}
