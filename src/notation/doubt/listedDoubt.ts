import type { DoubtRule } from './doubt.js';

const two = { zh: '可能是两个目标', en: 'there may be two targets' };
const said =
  /(?:提升|提高|增长|增加|扩大|改善|优化|下降|降低|减少|健全|完善|建成|形成)(?:[、，]|和(?!.{0,4}[率量能水]))\p{Script=Han}{2,}/u;

const goesOn = /(?:(?<![健安])全覆盖|同步)[、，][^、，]{4,}/;

/** A list of things said, read as one: the first of them became a part of the name. */
export const listedDoubt: DoubtRule = ({ name, figure, normal, start, end }, { fields }) => {
  const rest =
    fields.kind === 'coverage' || fields.kind === 'relative'
      ? goesOn.exec(normal.text.slice(start, end))?.[0]
      : undefined;
  if (!figure && rest !== undefined) return { words: rest, why: two };
  if (figure || !name || (fields.kind !== 'trend' && fields.kind !== 'qualitative')) return null;
  const words = said.exec(name.text)?.[0];
  return words === undefined ? null : { words, why: two };
};
