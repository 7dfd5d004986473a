import type { DoubtRule } from './doubt.js';

/** Two deadlines in one clause: only one of them is used. */
export const yearsDoubt: DoubtRule = ({ lexemes, normal, from, by }) => {
  const ends = lexemes.filter(
    (lexeme) =>
      lexeme.type === 'time' &&
      lexeme.time.period !== null &&
      lexeme.time.period !== from &&
      !lexeme.time.isStart &&
      !lexeme.time.period.includes('/'),
  );
  const [first, second] = ends;
  if (!first || !second || by === null) return null;
  const years = new Set(ends.map((one) => one.type === 'time' && one.time.period?.slice(0, 4)));
  return years.size < 2 || years.has(from?.slice(0, 4) ?? false)
    ? null
    : {
        words: `${normal.text.slice(first.start, first.end)}…${normal.text.slice(second.start, second.end)}`,
        why: { zh: '印有两个时间，只用了一个', en: 'two times are printed and one of them is used' },
      };
};
