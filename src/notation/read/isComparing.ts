import type { Clause } from './clause.js';

const comparing =
  /^(?:[与和同跟比较以在按]|按照|相[较对]于?|对[标照比]|参照)?(?:相比较?|的?(?:水平|数据?|规模)?为?(?:基[期数准点础年]|基准年|起点|参照|参考|底数)|的?(?:水平|数据?)|的?基础上)?$/;

/** Whether a clause says nothing but what the changes behind it are reckoned from: 与2015年相比. */
export function isComparing({ from, figure, lexemes, normal, start, end }: Clause): boolean {
  const time = lexemes.find(({ type }) => type === 'time');
  if (from === null || figure || !time) return false;
  const around = normal.text.slice(start, time.start) + normal.text.slice(time.end, end);
  return comparing.test(around.trim());
}
