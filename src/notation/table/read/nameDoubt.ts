import type { Words } from '../../../finding/words.js';
import type { Unit } from '../../../quantity/unit.js';
import type { TableNote } from '../../parsedIndicatorTable.js';
import type { IndicatorName } from '../indicatorName.js';

// Half of a pair of brackets, or a word that joins two others at the end of a name.
const cutOff = /^[、，,）)及的]|[、，,（(与及的]$/;
const sign = /[#＃†‡§※^◎◇◆■□●○*＊△▲☆★]|[[［〔【（(]注?\s?\d{0,2}[\]］〕】）)]$/u;
// 产值，万元 and （万元）产值: what may be a unit.
const aside = /[)）\]】〕]$|^[（(【[]|[，,/\s][^，,/\s]{1,6}$/;
const general = /^(?:平均|其中|其他|均值|全[国省市区县州])$/;

const torn = { zh: '名称像是断开的一段', en: 'it looks like a piece of a name' };
const strange = { zh: '名称里有没读懂的符号', en: 'it holds a sign that was not understood' };
const unexplained = { zh: '表下没有说明这个符号', en: 'no note explains the mark' };
const said = { zh: '表下的注没有读懂', en: 'the note below the table was not understood' };

const isOpen = (name: string): boolean =>
  (name.match(/[（(]/g)?.length ?? 0) !== (name.match(/[）)]/g)?.length ?? 0);

/** What of a name, or of what its marks say, was not understood. */
export function nameDoubt(
  { name, marks, unit: own }: IndicatorName,
  unit: Unit | null,
  notes: readonly TableNote[],
): readonly [words: string, why: Words] | null {
  const noteOf = (mark: string) => notes.find((note) => note.mark === mark);
  const unknown = marks.find((mark) => !noteOf(mark));
  const vague = marks.find((mark) => noteOf(mark)?.attribute === undefined);
  const odd = sign.exec(name)?.[0] ?? (unit === null ? aside.exec(name)?.[0] : undefined);
  if (odd !== undefined) return [odd, strange];
  if (own !== null && /[，,、;；]/.test(own)) return [own, strange];
  if (cutOff.test(name) || isOpen(name) || general.test(name)) return [name, torn];
  if (unknown !== undefined) return [unknown, unexplained];
  return vague === undefined ? null : [vague, said];
}
