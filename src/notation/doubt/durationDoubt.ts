import type { DoubtRule } from './doubt.js';

const standing = new Set(['level', 'coverage', 'increment', 'milestone']);

/** 3年内: so many years, and nothing told from when. */
export const durationDoubt: DoubtRule = ({ lexemes, byBasis, normal }, { fields }) => {
  const time = lexemes.findLast(({ type }) => type === 'time');
  const isUnplaced =
    time?.type === 'time' && time.time.years !== undefined && time.time.period === null && byBasis === 'plan';
  return isUnplaced && standing.has(fields.kind)
    ? {
        words: normal.text.slice(time.start, time.end),
        why: { zh: '从哪一年算起没有写明', en: 'from which year is not printed' },
      }
    : null;
};
