import type { WholeDoubtRule } from './wholeDoubt.js';

const change = /(?:增长|下降|减少|提高|增加|降低)(?:约|近|超过?)?\d/;
const changing: ReadonlySet<string> = new Set([
  'growth',
  'increment',
  'everyYear',
  'relative',
  'multiple',
  'unset',
]);

/** 增长10% where no target is a change: its figure was read as something else. */
export const lostChange: WholeDoubtRule = ({ targets }, text) => {
  const found = change.exec(text);
  if (!found || targets.length === 0 || targets.some(({ kind }) => changing.has(kind))) return null;
  return {
    span: { start: found.index, end: found.index + found[0].length },
    why: { zh: '印的是升降，读法里没有升降', en: 'a change is printed and none is read' },
  };
};
