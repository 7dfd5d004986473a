import type { WholeDoubtRule } from './wholeDoubt.js';

/** Years that are printed and that nothing of the reading holds: a deadline or a start that was passed over. */
export const lostYear: WholeDoubtRule = ({ targets, baseline, leftover }, text) => {
  if (targets.length === 0) return null;
  const told = JSON.stringify([targets.map(({ readings, printed, ...rest }) => rest), baseline, leftover]);
  for (const { 0: words, 1: year = '', index } of text.matchAll(/(?<!\d)(20[0-4]\d)年/g)) {
    if (told.includes(year)) continue;
    return {
      span: { start: index, end: index + words.length },
      why: { zh: '这个年份在读法里没有用上', en: 'the reading makes no use of this year' },
    };
  }
  return null;
};
