import type { Heading } from './heading.js';

type Part =
  | 'progress'
  | 'time'
  | 'past'
  | 'data'
  | 'done'
  | 'expected'
  | 'plan'
  | 'change'
  | 'average'
  | 'total'
  | 'noun';

/** Words that headings of figures are put together of, the longest first. */
const parts: readonly (readonly [part: Part, pattern: RegExp])[] = [
  // How far one has come is neither where one stood nor where one goes.
  [
    'progress',
    /^(?:(?:目标|任务|计划|规划)?(?:完成|实现|达成|达标|执行|时序|序时|实施|推进)的?(?:率|比例|程度|进度|进展|百分比)|进度|进展|达成度)/,
  ],
  [
    'time',
    /^(?:完成|实现|达成|达标|截止|计划完成)(?:时限|期限|时间|年限|时点|节点)$|^(?:时限|期限|时间节点|时间要求)$/,
  ],
  // 提高至 is where it goes, 提高 how far.
  ['plan', /^(?:增[加长]?|提[高升]|上升|下降|降低?|减少)[到至]/],
  [
    'change',
    /^(?:[比较](?:(?:19|20)\d{2}年?|基期|基年|上年|上一年|上期|现状|"?十[一二三四五]五"?(?:末|期末|时期)?)?|同比|环比|增[长加减幅量速]|递增|提[高升]|上升|下降|降[低幅]|减少|压减|变[化动]|[与和同](?:19|20)\d{2}年?(?:相比|比较)|净增加?|新增|幅度|速度|百分点|倍数?|±|\+\/-)/,
  ],
  ['average', /^(?:年均|年平均|平均每年)/],
  ['total', /^(?:累计|合计|总计|共计|总和)/],
  [
    'past',
    /^(?:规划)?(?:期初|基期|基年|基准|基线|基数|基础|现状|现有|当前|截?[止至]?目前|实[际绩有]|已|起始|初[始期])/,
  ],
  // 2020年统计, 统计值: alone they stand over many things.
  ['data', /^(?:(?:初步)?统计|快报|公报|年报|核定|监测|调查|普查|执行|评估|存量|保有量|拥有量|结果)/],
  ['done', /^(?:完成|实现|发生|上一?年度?|去年)/],
  ['expected', /^(?:预计|预测|预估|估计)/],
  [
    'plan',
    /^(?:目标|(?:建设|发展|工作)(?=目标|任务|预期)|规划|计划|预期|任务|力争|争取|奋斗|挑战|必保|确保|底线|拟|要求|展望|远景|期末|终期|末期|近期|中期|远期|第[一二三四]阶段|阶段性?|考核|控制|分年度|年度|每年|五年|三年|分解|总体|下达)/,
  ],
  [
    'noun',
    /^(?:绝对[值数量额]|总[量数额值]|年份|本年度?|今年|当年|全年|数[值量额据]|指标(?=[值数])|水平|情况|规模|达到|[值数额量率年期末底为的其中、,:/和或及与])/,
  ],
];

function partsOf(words: string): ReadonlySet<Part> | null {
  const found = new Set<Part>();
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const told = parts.find(([, pattern]) => pattern.test(rest));
    const length = told?.[1].exec(rest)?.[0].length ?? 0;
    if (!told || length === 0) return null;
    found.add(told[0]);
    at += length;
  }
  return found;
}

const joining = /[与和及、/]/;

/**
 * What a heading is of whose every word is known: 预期增长 is a change, 完成目标 a target, 完成进度 neither; `null` for any
 * other. `year`: figures of the time that is printed, and no more is said.
 *
 * @param words a heading without its years, its region and its unit
 * @param hasYear whether it prints a year
 */
export function headingGrammar(words: string, hasYear: boolean): Heading['role'] | null {
  // 任务 alone stands over what is to be done.
  if (!hasYear && /^(?:任务|年度|要求|总体要求|指标)$/.test(words)) return null;
  const found = partsOf(words);
  if (!found || found.size === 0) return null;
  const has = (part: Part) => found.has(part);
  const isDone = (has('past') || has('data') || has('done')) && !has('plan') && !has('expected');
  if (has('progress')) return 'ignored';
  if (has('time')) return found.size === 1 ? 'deadline' : null;
  if (has('change')) return isDone ? 'ignored' : has('average') ? 'growth' : 'change';
  if (has('average')) return isDone ? 'ignored' : 'growth';
  // 现状与目标 over the years of both.
  if (has('past')) return !has('plan') ? 'baseline' : joining.test(words) ? 'year' : null;
  if (has('plan')) return has('total') ? 'total' : 'target';
  if (has('expected')) return 'year';
  if (has('done')) return 'baseline';
  if (has('data')) return hasYear || (found.size === 2 && has('noun')) ? 'baseline' : null;
  if (has('total')) return 'total';
  return 'year';
}
