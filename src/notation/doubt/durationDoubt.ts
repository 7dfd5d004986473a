import type { DoubtRule } from './doubt.js';

const summed = new Set(['cumulative', 'multiple', 'growth']);
const standing = new Set(['level', 'coverage', 'increment', 'milestone']);

/** 3年内: so many years, and nothing told from when. */
export const durationDoubt: DoubtRule = ({ lexemes, byBasis, normal, context }, { fields }) => {
  const time = lexemes.findLast(({ type }) => type === 'time');
  const { period } = context;
  const length = period && period.lastYear - period.firstYear + 1;
  // 三年累计300名 in a plan of five years.
  const isOther =
    summed.has(fields.kind) &&
    time?.type === 'time' &&
    time.time.years !== undefined &&
    time.time.period === null &&
    length !== null &&
    time.time.years !== length;
  const isUnplaced =
    time?.type === 'time' && time.time.years !== undefined && time.time.period === null && byBasis === 'plan';
  return time && (isOther || (isUnplaced && standing.has(fields.kind)))
    ? {
        words: normal.text.slice(time.start, time.end),
        why: { zh: '从哪一年算起没有写明', en: 'from which year is not printed' },
      }
    : null;
};
