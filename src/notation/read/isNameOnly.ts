import { foundingVerb } from '../words/decoyWords.js';
import { growthNames } from '../words/growthNames.js';
import { isDeed } from '../words/isDeed.js';
import type { Clause } from './clause.js';
import { isPredicated } from './isPredicated.js';

// 设立老年医学科的综合性医院占比: a series, whatever verb stands inside its name.
const seriesEnd = /(?:占比|比例|比重|率|数量|人数|总量|满意度)$/;
// 收入增速: growth as a noun is a series too.
const growthSeries = new RegExp(`(?:${growthNames}|增长幅度)$`);

// 打击侵权假冒专项行动, 深化国企改革三年行动: names of campaigns begin so.
const campaign = /^(?:打击|防范|深化|强化|加强|推进|保障|促进|守护|探索)/;

// “千企百城”商标品牌价值提升行动: a programme, whatever its name promises.
const isProgramme = ({ words, lexemes }: Pick<Clause, 'words' | 'lexemes'>): boolean =>
  /(?:行动|工程|计划|专项|规划|方案|指标|目标)$/.test(words) &&
  lexemes[0]?.type !== 'verb' &&
  (!isDeed(words) || campaign.test(words)) &&
  lexemes.every(({ type }) => type === 'text' || type === 'quoted' || type === 'verb' || type === 'note') &&
  !/完成|达到|实施|实现|启动|推进|制定|印发|出台|落实|开展/.test(words);

// “1345”发展思路, “一核三区”旅游空间布局: numbers in marks, and behind them what they are a short name of.
const shortName =
  /^"(?=[^"]{0,10}[\d一二三四五六七八九十百千万双两])[^"]{1,16}"\p{Script=Han}{0,8}(?:思路|布局|格局|战略|模式|工作法|框架|理念|路径|方略|体系)$/u;

/** Whether a clause only names something: no figure, no verb, and no word that says anything of it. */
export function isNameOnly({ lexemes, words, figure, context }: Clause): boolean {
  const isQuotedOnly = lexemes.length === 1 && lexemes[0]?.type === 'quoted';
  if (isQuotedOnly) return true;
  if (seriesEnd.test(words) && words.includes('的')) return true;
  // 快递服务乡镇网点覆盖率: a verb inside the name of a series.
  const isDeedOnly = lexemes.every(
    (one) => one.type !== 'verb' || one.role === 'bring' || one.role === 'build',
  );
  if (
    /(?:率|占比|比重)$/.test(words) &&
    isDeedOnly &&
    !foundingVerb.test(words) &&
    lexemes[0]?.type !== 'verb'
  )
    return true;
  if (shortName.test(words) && context.column !== 'target') return true;
  if (isProgramme({ words, lexemes }) && context.column !== 'target') return true;
  if (growthSeries.test(words) && lexemes.filter(({ type }) => type === 'verb').length === 1) return true;
  if (lexemes.some(({ type }) => type === 'verb' || type === 'rank' || type === 'commitment')) return false;
  return figure === null && context.column !== 'target' && !isPredicated({ words, lexemes });
}
