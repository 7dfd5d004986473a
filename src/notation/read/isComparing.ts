import type { Clause } from './clause.js';

const comparing = /^(?:[与和同跟比较以]|相[较对]于?)?(?:相比较?|为基[期数准])?$/;

/** Whether a clause says nothing but what the changes behind it are reckoned from: 与2015年相比. */
export function isComparing({ from, figure, lexemes, normal, start, end }: Clause): boolean {
  const time = lexemes.find(({ type }) => type === 'time');
  if (from === null || figure || !time) return false;
  const around = normal.text.slice(start, time.start) + normal.text.slice(time.end, end);
  return comparing.test(around.trim());
}
