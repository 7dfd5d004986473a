import type { WholeDoubtRule } from './wholeDoubt.js';

/** Years that are printed and that nothing of the reading holds: a deadline or a start that was passed over. */
export const lostYear: WholeDoubtRule = ({ targets, baseline, leftover }, text) => {
  const years = targets.length === 0 ? [] : [...text.matchAll(/(?<!\d)(20[0-4]\d)年/g)];
  if (years.length === 0) return null;
  const told = JSON.stringify([targets.map(({ readings, printed, ...rest }) => rest), baseline, leftover]);
  const lost = years.find(([, year = '']) => !told.includes(year));
  return lost
    ? {
        span: { start: lost.index, end: lost.index + lost[0].length },
        why: { zh: '这个年份在读法里没有用上', en: 'the reading makes no use of this year' },
      }
    : null;
};
