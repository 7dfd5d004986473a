import { done, past } from './choices.js';
import type { CorpusEntry } from './corpusEntry.js';
import { fourteenth, thirteenth, yearOf } from './periods.js';
import {
  additions,
  aspirational,
  better,
  either,
  growth,
  level,
  milestone,
  multiple,
  netChange,
  not,
  printedIn,
  qualitative,
  trend,
} from './reading.js';

const plan = printedIn('style of a “十四五” plan', fourteenth);
const earlier = printedIn('style of a “十三五” plan', thirteenth);
const year = printedIn('style of a plan for 2024', yearOf(2024));

const name = not('name');

/** What is done in a year and what is newly made, and other families that sets of real documents showed. */
export const developYearsCorpus: readonly CorpusEntry[] = [
  // 完成 of what a year brings in or carries is the figure of that year.
  year('快件业务量完成36亿件', level('gte?', 36, '亿件')),
  year('铁路货物发送量、港口吞吐量分别完成1.2亿吨和3亿吨', [
    level('gte?', 1.2, '亿吨'),
    level('gte?', 3, '亿吨'),
  ]),
  year('力争完成旅客周转量450亿人公里', level('gte?', 450, '亿人公里', aspirational)),
  year('完成税收180亿元以上', level('gte', 180, '亿元')),
  year('电信业务收入完成95亿元左右', level('approx', 95, '亿元')),
  earlier('到2020年，软件业务收入完成800亿元', level('gte?', 800, '亿元', { by: '2020' })),
  plan('到2025年原煤产量完成6000万吨', level('gte?', 6000, '万吨', { by: '2025' })),
  plan('规上工业产值完成2600亿元', level('gte?', 2600, '亿元')),
  year('工业税收冲刺12亿元', level('gte?', 12, '亿元')),
  plan('规上工业总产值年均增速保持在8%以上、总量冲刺500亿元', [
    growth('averageAnnual', 'gte', 8),
    level('gte?', 500, '亿元'),
  ]),
  // What is newly made is not.
  plan('完成人工造林80万亩', done('gte?', 80, '万亩')),
  year('完成棚户区改造3000户', done('gte?', 3000, '户')),
  plan('到2025年，完成公路投资600亿元', done('gte?', 600, '亿元')),

  // The year that all changes of a sentence are reckoned from stands in front of them.
  earlier('与2015年相比，单位工业增加值用水量下降20%，万元生产总值用水量下降23%', [
    growth('total', 'lte?', -20, { from: '2015' }),
    growth('total', 'lte?', -23, { from: '2015' }),
  ]),
  plan('同2020年相比，化肥用量减少5%', growth('total', 'lte?', -5, { from: '2020' })),
  plan('较2020年，旅游总收入增长60%以上', growth('total', 'gte', 60, { from: '2020' })),
  plan('与2020年相比，群众满意度达到85%', level('gte?', 85, '%')),

  // More is brought in: a change, whatever there was before.
  plan('水稻亩均增产40公斤', netChange('gte?', 40, '公斤')),
  plan('预计可使小麦增产5万吨', netChange('gte?', 5, '万吨')),
  plan('带动农户户均增收3000元以上', netChange('gte', 3000, '元')),
  plan('粮食产能增加，力争增产20亿斤', [better(), netChange('gte?', 20, '亿斤', aspirational)]),
  plan('促进农民增收', either(qualitative(undefined), milestone(), name)),
  plan('新增产能30万吨', additions('gte?', 30, '万吨')),

  // So much, and so much more than the year before: nobody plans to the decimal and compares it.
  year('进出口总额2356.8亿元，同比增长7.2%', past),
  year('全社会用电量386.5亿千瓦时、同比下降1.3%', past),
  plan('存款余额4523.7亿元，同比增长9.8%', past),
  year('快递业务量和业务收入分别完成16.35亿件和98.7亿元，同比分别增长21%和13%', past),
  year('服务业增加值增长7.35%，连续18个月保持两位数增长', past),
  plan('2023年1月至8月，规模以上企业实现产值1256亿元', past),
  plan('2022年1—11月，全县完成固定资产投资86.5亿元', past),
  year('力争进出口总额达到2356.8亿元，同比增长7%', [
    level('gte?', 2356.8, '亿元', aspirational),
    growth('yearOnYear', 'gte?', 7, aspirational),
  ]),

  // Short names of a policy, with numbers in marks.
  plan('“3456”工作思路', name),
  plan('“一轴四带”产业空间布局', name),
  plan('“两山四水”生态格局', name),
  plan('“五统一”管理模式', name),
  plan('“八个一”工作法', name),
  // A size, and what something is measured against.
  plan('年产值首次达到2亿元以上的企业', not(['threshold', 'name'])),
  plan('固定资产投资达到5000万元以上的项目', not(['threshold', 'name'])),
  plan('参照每千人口不少于6张的标准测算', not(['threshold', 'name'])),
  plan('按照人均不低于120升的标准衡量', not(['threshold', 'name'])),
  plan('年产值达到2亿元以上的企业超过30家', level('gt', 30, '家')),

  // A time with 在, a life that lengthens, a unit of visits, a rate that an average goes on to.
  plan('争取在“十四五”末，全县茶叶产值达50亿元以上', level('gte', 50, '亿元', aspirational)),
  plan('力争在2025年，城镇化率达到60%', level('gte?', 60, '%', { ...aspirational, by: '2025' })),
  plan('居民健康寿命延长', either(better(), trend())),
  plan('设备使用年限延长', either(better(), trend())),
  plan('图书外借120万册次', level('gte?', 120, '万册次')),
  plan('县级馆年流通总量达到30万册次以上', level('gte', 30, '万册次')),
  plan('一产、二产增加值年均增长分别达4%、8%', [
    growth('averageAnnual', 'gte?', 4),
    growth('averageAnnual', 'gte?', 8),
  ]),
  plan('工业投资、技改投资年均增速分别达到9%和12%，后者比2020年翻一番', [
    growth('averageAnnual', 'gte?', 9),
    growth('averageAnnual', 'gte?', 12),
    multiple('gte?', 2),
  ]),
];
