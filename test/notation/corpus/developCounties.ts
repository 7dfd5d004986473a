import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, thirteenth, twelfth } from './periods.js';
import { growth, level, maintain, multiple, netChange, printedIn } from './reading.js';

const county = printedIn('style of a plan of a county', fourteenth);
const earlier = printedIn('style of a “十三五” plan of a county', thirteenth);
const former = printedIn('style of a “十二五” plan of a city', twelfth);

const since = (period: string) => ({ of: { type: 'period', period } }) as const;
const sinceBase = { of: { type: 'baseline' } } as const;

/** What cities, districts and counties print in schemes, measures and breakdowns of tasks. */
export const developCountiesCorpus: readonly CorpusEntry[] = [
  // What a change is reckoned from.
  county('用水总量较2020年实现零增长', growth('total', 'lte', 0, { from: '2020' })),
  county(
    '外贸进出口总额比2022年实现正增长',
    growth('total', 'gt', 0, { from: '2022', name: '外贸进出口总额' }),
  ),
  county('固定资产投资保持正增长', growth('unstated', 'gt', 0, { name: '固定资产投资' })),
  former('力争2014年散煤消费量较2012年负增长', growth('total', 'lt', 0, { by: '2014', from: '2012' })),
  county('与2020年相比，建设用地规模实现零增长', growth('total', 'lte', 0, { from: '2020' })),
  county('以2022年为基点，旅游收入翻一番', multiple('gte?', 2, since('2022'))),
  county('以2021年为起点，粮食产能增长10%', growth('total', 'gte?', 10, { from: '2021' })),
  county('在2022年基础上，综合能耗下降5%', growth('total', 'lte?', -5, { from: '2022' })),
  county('参照2020年水平，化肥用量减少8%', growth('total', 'lte?', -8, { from: '2020' })),
  earlier('年游客量将达到300万人次，相当于目前的1.5倍', [
    level('gte?', 300, '万人次', { name: '年游客量' }),
    multiple('gte?', 1.5, { ...sinceBase, name: '年游客量' }),
  ]),
  earlier('县城人口是现在的2倍', multiple('gte?', 2, { ...sinceBase, name: '县城人口' })),
  earlier('县城建成区达到30平方公里，比目前增加10平方公里', [
    level('gte?', 30, '平方公里'),
    netChange('gte?', 10, '平方公里', { name: '县城建成区' }),
  ]),
  county('高校毕业生就业保持稳定', maintain('approx', null, undefined, { name: '高校毕业生就业' })),
];
