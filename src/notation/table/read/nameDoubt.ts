import type { Words } from '../../../finding/words.js';
import type { Unit } from '../../../quantity/unit.js';
import type { TableNote } from '../../parsedIndicatorTable.js';
import type { IndicatorName } from '../indicatorName.js';
import { unsaid } from './unsaid.js';

// Half of a pair of brackets, or a word that joins two others at the end of a name.
const cutOff = /^[、，,）)及的]|[、，,（(与及的]$/;
const sign = /[#＃†‡§※^◎◇◆■□●○*＊△▲☆★]|[[［〔【（(]注?\s?\d{0,2}[\]］〕】）)]$/u;
// 产值，万元 and （万元）产值: what may be a unit.
const aside = /[)）\]】〕]$|^[（(【[]|[，,/\s][^，,/\s]{1,6}$/;
const general = /^(?:平均|其中|其他|均值|全[国省市区县州])$/;

const strange = { zh: '名称没有全读懂', en: 'not all of the name was understood' };

const isOpen = (name: string): boolean =>
  (name.match(/[（(]/g)?.length ?? 0) !== (name.match(/[）)]/g)?.length ?? 0);

/** What of a name, or of what its marks say, was not understood. */
export function nameDoubt(
  { name, marks, unit: own }: IndicatorName,
  unit: Unit | null,
  notes: readonly TableNote[],
): readonly [words: string, why: Words] | null {
  const vague = marks.find((mark) => notes.find((note) => note.mark === mark)?.attribute === undefined);
  const odd = sign.exec(name)?.[0] ?? (unit === null ? aside.exec(name)?.[0] : undefined);
  if (odd !== undefined) return [odd, strange];
  if (own !== null && /[，,、;；]/.test(own)) return [own, strange];
  if (cutOff.test(name) || isOpen(name) || general.test(name)) return [name, strange];
  return vague === undefined ? null : [vague, unsaid];
}
