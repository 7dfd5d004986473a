import type { Lexeme } from '../lex/lexeme.js';
import { hasBoundBefore } from '../scan/boundSide.js';
import { seriesNames } from '../words/seriesNames.js';

const measuring: ReadonlySet<string> = new Set([
  'reach',
  'lowerTo',
  'raise',
  'lower',
  'grow',
  'hold',
  'control',
]);
// What each of them may be of, and not only all together: a hundred, five hundred.
const round = /^[15]?0*[十百千万亿]*$/;
const sizeAlone = /^(?:主营业务|年度?|总|预增|预计|新增)*(?:营业)?(?:收入|营收|产值|销售额|投资|税收|资产)$/;

const subjects = /^[十百千]?[万亿]?(?:[个家户件项所座条名处列类种]|[县市区镇乡村省国])$/;
const eachOf =
  /^(?:\p{Script=Han}{0,4})(?:企业|公司|县|区|市|园区?|开发区|乡镇|街道|村|社区|医院|学校|高校|银行|项目|产品|品牌)/u;
/** 8个产业集群产值突破6100亿元: how many there are of what the series behind is measured of. */
export function isMeasured(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [count, words] = lexemes.slice(at, at + 2);
  if (count?.type !== 'figure' || words?.type !== 'text') return false;
  if (!subjects.test(count.figure.unit ?? '') || count.figure.comparatorSpans.length > 0) return false;
  const named = text.slice(words.start, words.end);
  const verbs = lexemes.slice(at + 2).findIndex(({ type }) => type === 'figure');
  const size = lexemes[at + 2 + verbs];
  if (verbs < 0 || size?.type !== 'figure' || !seriesNames.test(named) || sizeAlone.test(named)) return false;
  const between = lexemes.slice(at + 2, at + 2 + verbs);
  const isAsked = hasBoundBefore(size.figure);
  const isMoved =
    between.some((one) => one.type === 'verb' && measuring.has(one.role)) &&
    between.every((one) => one.type === 'verb' || one.type === 'time');
  const digits = text.slice(...size.figure.digits).replace(/[.,]/g, '');
  // 20家企业营业收入突破百亿元: so many of that size, or all together.
  const isEach = isAsked && eachOf.test(named) && (size.figure.unit === '%' || round.test(digits));
  return (isMoved || (isAsked && between.length === 0)) && !isEach;
}
