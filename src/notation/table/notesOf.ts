import type { Where } from '../../finding/where.js';
import type { TableNote } from '../parsedIndicatorTable.js';
import { attributeOf } from '../read/attributeOf.js';
import { normalText } from '../text/normalText.js';

const lead = /^[(（]?(?:备?注|附注|说明|注释)\d?[:.、\s]*/;
// "*"为2019年值; 带*号为约束性指标; [ ]内为五年累计数; ①2019年数据.
const marked =
  /^\d{0,2}[.、]?(?:带|标|加|注|标注|注有)?有?"?(\*{1,3}|[▲△★☆●○■□◆◇]|\[[\s….\d]{0,6}\]|[①-⑩])"?(?:号|符号|内|中)?(?:者|的|内)?(?:数据|数字|数|指标|值)?(?:均?表示|为|指|系|是|代表|:)?(.*)$/;

/** One note, taken apart where it explains a mark. */
function noteOf(text: string, where: Where): TableNote {
  const plain = normalText(text).text.replace(lead, '');
  const [, mark, words] = marked.exec(plain.slice(0, 200)) ?? [];
  if (mark === undefined || words === undefined) return { text, where };
  const year = /((?:19|20)\d{2})年/.exec(words)?.[1];
  const attribute = attributeOf((words.split(/[，,。；;.]/, 1)[0] ?? '').replace(/指标$/, ''));
  return {
    text,
    mark: mark.startsWith('[') ? '[]' : mark,
    ...(year !== undefined && !/累计|合计/.test(words) && { year: Number(year) }),
    ...(attribute && { attribute }),
    where,
  };
}

/** The notes of one line below a table, each with the mark it explains. */
export function notesOf(text: string, where: Where): TableNote[] {
  const parts = text.split(/(?<=[；;。])|(?<=[，,、])(?=["“]?[*＊▲△★☆●○■□◆◇①-⑩])/).map((part) => part.trim());
  const notes = parts.filter(Boolean).map((part) => noteOf(part, where));
  // Only where several marks are explained is a note parted.
  return notes.filter(({ mark }) => mark !== undefined).length > 1 ? notes : [wholeNote(text, notes, where)];
}

function wholeNote(text: string, notes: readonly TableNote[], where: Where): TableNote {
  const { mark, year, attribute } = notes.find((note) => note.mark !== undefined) ?? { mark: undefined };
  return {
    text: text.trim(),
    ...(mark !== undefined && { mark }),
    ...(year !== undefined && { year }),
    ...(attribute && { attribute }),
    where,
  };
}
