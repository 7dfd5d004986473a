import type { WholeDoubtRule } from './wholeDoubt.js';

const done = /^(?:截至|目前|现)?[^，。；]{0,10}已/;

/** 突破100万千瓦，截至10月已突破116万千瓦: what stands in front of a report may be one as well. */
export const doneBehind: WholeDoubtRule = ({ targets, leftover }) => {
  const first = targets[0]?.spans.printed.end ?? Number.POSITIVE_INFINITY;
  const found = leftover.find(({ start, text }) => start >= first && done.test(text));
  return found
    ? {
        span: found,
        why: {
          zh: '后面说的是已经做到的，前面的也可能是',
          en: 'it tells what has been done, and so may what stands in front of it',
        },
      }
    : null;
};
