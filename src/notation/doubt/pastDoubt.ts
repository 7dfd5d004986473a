import { earlierWork } from '../words/earlierWork.js';
import type { DoubtRule } from './doubt.js';

const looksBack =
  /以来(?!最)|年来|(?<![础比较于与同超])(?:去年|上一?年(?!级))|过去(?=[的一二三四五六七八九十几\d])|此前|曾经|已(?:经|累计|连续|建成|完成|实现|超额)|先后|首次(?:突破|超过|达到|进入|跨)|提前(?:[半一两二三四五六七八九十]|\d{1,2})个?[年月天季][^，。；]{0,8}(?:完成|实现|建成|达到)|\p{Script=Han}了(?=[近约超]?\d)/u;
const comparing = new Set(['relative', 'maintain', 'trend', 'unset', 'qualitative', 'recurring']);

/** Words that look back in a clause that was read as looking ahead. */
export const pastDoubt: DoubtRule = ({ words, commitment, normal, start, end }, { fields }) => {
  if (comparing.has(fields.kind) || commitment !== null) return null;
  const text = normal.text.slice(start, end);
  const earlier = earlierWork(text);
  if (earlier?.isAim) return null;
  const found = earlier?.which ?? looksBack.exec(text)?.[0] ?? looksBack.exec(words)?.[0];
  return found === undefined
    ? null
    : { words: found, why: { zh: '说的可能是已经做到的事', en: 'it may tell what has been done' } };
};
