import type { DoubtRule } from './doubt.js';

const summed = new Set(['cumulative', 'multiple', 'growth']);
const standing = new Set(['level', 'coverage', 'increment', 'milestone']);

const course = /(?:就读|学习|学制|工作|任职|从事|服务|培养|试用|见习|实习)$/;

/** 3年内: so many years, and nothing told from when. */
export const durationDoubt: DoubtRule = ({ lexemes, byBasis, normal, context, figure, name }, { fields }) => {
  // 在中职学校就读3年: how long something takes, and nothing that is to be reached.
  if (fields.kind === 'level' && /^[年天]$/.test(figure?.figure.unit ?? '') && course.test(name?.text ?? ''))
    return {
      words: normal.text.slice(figure?.start ?? 0, figure?.end ?? 0),
      why: { zh: '可能只是时间长短', en: 'it may only be how long it takes' },
    };
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
