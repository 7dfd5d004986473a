import type { DoubtRule } from './doubt.js';

// A month or a quarter without its year.
const withoutYear =
  /(?<![年\d至到—-])(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末|\d{1,2}日)?(?:之?前|底|末)|(?<!年)(?:前|第)?[一二三四]季度(?:末|底|前)|(?<!年)[上下]半年/;

/** A time that the reading could not place. */
export const timeDoubt: DoubtRule = ({ normal, start, end, by, lexemes }, { fields }) => {
  if (fields.kind === 'recurring' || by === null) return null;
  const outside = lexemes.filter(({ type }) => type !== 'time' && type !== 'note');
  const text = outside
    .map((one) => normal.text.slice(Math.max(start, one.start), Math.min(end, one.end)))
    .join('');
  const words = withoutYear.exec(text)?.[0];
  return words === undefined
    ? null
    : { words, why: { zh: '没有写明是哪一年', en: 'its year is not printed' } };
};
