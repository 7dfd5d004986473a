import type { LevelStatement } from '../../model/target/level.js';
import type { Target } from '../../model/target/target.js';
import type { Text } from '../../model/text.js';
import { bareFigure, overThePlan, planDeadline } from '../reasons.js';
import { commitments } from './commitments.js';
import { box, boxes, goals, row, strategy } from './place.js';
import { goalsDeadline, unitFromProse } from './reasons.js';

/** A level of the table: the figure alone in its cell. */
const inTable = (number: number, printed: string, value: number, unit: string) => ({
  origin: 'table' as const,
  kind: 'level' as const,
  printed,
  comparator: 'gte' as const,
  value,
  unit,
  by: '2025',
  citations: [row(number)],
});

/** The same level in the goals: 2025 is printed in the sentence. */
const inGoals = (
  goal: keyof typeof goals,
  printed: string,
  comparator: 'gte' | 'gt',
  value: number,
  unit: string,
  more: Partial<LevelStatement> = {},
): LevelStatement => ({
  origin: 'prose',
  kind: 'level',
  printed,
  comparator,
  value,
  unit,
  by: '2025',
  citations: [goals[goal]],
  ...more,
});

const bare = { inferred: { comparator: bareFigure } };
const bareAndUnit = (unit: string) => ({ inferred: { comparator: bareFigure, unit: unitFromProse(unit) } });

const tableTargets: Target[] = [
  {
    id: 'high-value-patents-2025',
    indicatorId: 'high-value-patents',
    ...inTable(1, '0.083', 0.083, '件'),
    ...bareAndUnit('件'),
    statements: [inGoals('creation', '达到0.083件', 'gte', 0.083, '件', bare)],
  },
  {
    id: 'pledge-financing-2025',
    indicatorId: 'pledge-financing',
    origin: 'table',
    kind: 'cumulative',
    printed: '30000',
    comparator: 'gte',
    value: 30000,
    unit: '万元',
    by: '2025',
    window: { from: null, to: '2025', basis: 'unknown' },
    baseMeaning: 'runningTotal',
    citations: [row(2)],
    inferred: {
      comparator: bareFigure,
      baseMeaning: {
        zh: '表中2020年与2025年两个累计数并列，按同一累计数的前后两点理解。',
        en: 'The table sets a running total of 2020 beside one of 2025; they are read as two points of one series.',
      },
      'window.to': {
        zh: '按目标年份计。',
        en: 'Taken from the target year.',
      },
    },
    statements: [
      {
        origin: 'prose',
        kind: 'cumulative',
        printed: '知识产权质押融资累计金额达到3亿元',
        comparator: 'gte',
        value: 3,
        unit: '亿元',
        by: '2025',
        window: { from: null, to: '2025', basis: 'unknown' },
        baseMeaning: 'runningTotal',
        citations: [goals.utilization],
        inferred: {
          comparator: bareFigure,
          baseMeaning: {
            zh: '正文与表格数值相同，取同一读法。',
            en: 'The prose repeats the figure of the table and is read alike.',
          },
          'window.to': { zh: '按目标年份计。', en: 'Taken from the target year.' },
        },
      },
    ],
    readings: [
      {
        origin: 'table',
        kind: 'cumulative',
        printed: '30000',
        comparator: 'gte',
        value: 30000,
        unit: '万元',
        by: '2025',
        window: { from: '2021', to: '2025', basis: 'inferred' },
        baseMeaning: 'previousWindow',
        citations: [row(2), goals.utilization],
        inferred: {
          comparator: bareFigure,
          window: {
            zh: '“发展成效”把1.5亿元记为“十三五”时期的合计，据此目标也可指2021年至2025年五年的合计。',
            en: 'The achievements report 150 million yuan for the five years before; the target can likewise be the total of 2021 to 2025.',
          },
          baseMeaning: {
            zh: '基期值与上一时期的合计相同。',
            en: 'The baseline equals the total of the period before.',
          },
        },
      },
    ],
  },
  {
    id: 'protection-satisfaction-2025',
    indicatorId: 'protection-satisfaction',
    ...inTable(3, '97', 97, '%'),
    ...bare,
    statements: [inGoals('protection', '超过97%', 'gt', 97, '%')],
  },
  {
    id: 'public-service-coverage-2025',
    indicatorId: 'public-service-coverage',
    origin: 'table',
    kind: 'coverage',
    printed: '>60',
    comparator: 'gt',
    percent: 60,
    unit: '%',
    by: '2025',
    citations: [row(4)],
  },
  {
    id: 'dispute-body-coverage-2025',
    indicatorId: 'dispute-body-coverage',
    origin: 'table',
    kind: 'coverage',
    printed: '>80',
    comparator: 'gt',
    percent: 80,
    unit: '%',
    by: '2025',
    citations: [row(5)],
  },
  {
    id: 'trade-secret-bases-2025',
    indicatorId: 'trade-secret-bases',
    ...inTable(6, '2', 2, '个'),
    ...bareAndUnit('个'),
    statements: [
      inGoals('protection', '建立商业秘密保护基地2个', 'gte', 2, '个', {
        inferred: {
          comparator: bareFigure,
          kind: {
            zh: '“建立”二字也可指新建2个；表中基期1、目标2并列，据此按期末数理解。',
            en: 'The verb could also speak of two new ones; with 1 and 2 side by side in the table, it is read as the number at the end.',
          },
        },
      }),
    ],
  },
  {
    id: 'first-instance-acceptance-2025',
    indicatorId: 'first-instance-acceptance',
    ...inTable(7, '>90', 90, '%'),
    comparator: 'gt',
  },
  {
    id: 'trademarks-2025',
    indicatorId: 'trademarks',
    ...inTable(8, '15000', 15000, '件'),
    ...bareAndUnit('件'),
    statements: [inGoals('creation', '有效注册商标总量达1.5万件', 'gte', 1.5, '万件', bare)],
  },
  {
    id: 'geographical-indication-trademarks-2025',
    indicatorId: 'geographical-indication-trademarks',
    ...inTable(9, '45', 45, '件'),
    ...bareAndUnit('件'),
    statements: [inGoals('creation', '地理标志商标注册量超45件', 'gt', 45, '件')],
  },
  {
    id: 'farm-geographical-indications-2025',
    indicatorId: 'farm-geographical-indications',
    ...inTable(10, '6', 6, '件'),
    inferred: {
      comparator: bareFigure,
      unit: {
        zh: '表中本行的单位丢失，按其他各类地理标志的“件”计。',
        en: 'The unit of this row is lost; every other kind of geographical indication is counted in 件.',
      },
    },
  },
  {
    id: 'copyrights-2025',
    indicatorId: 'copyrights',
    ...inTable(11, '14000', 14000, '件'),
    ...bareAndUnit('件'),
    statements: [inGoals('creation', '版权作品登记数达1.4万件', 'gte', 1.4, '万件', bare)],
  },
  {
    id: 'ip-standard-enterprises-2025',
    indicatorId: 'ip-standard-enterprises',
    ...inTable(12, '10', 10, '家'),
    ...bareAndUnit('家'),
    statements: [
      inGoals('creation', '贯标企业数量达10家', 'gte', 10, '家', bare),
      {
        ...inGoals('creation', '全市贯标企业数量达到10家', 'gte', 10, '家', bare),
        origin: 'project',
        citations: [box(...boxes.enterprises, '培育知识产权强企')],
      },
    ],
  },
  {
    id: 'on-time-closing-rate-2025',
    indicatorId: 'on-time-closing-rate',
    ...inTable(13, '90', 90, '%'),
    ...bare,
    statements: [inGoals('protection', '按期结案率超过90%', 'gt', 90, '%')],
  },
  {
    id: 'ip-awareness-2025',
    indicatorId: 'ip-awareness',
    ...inTable(14, '70', 70, '%'),
    ...bare,
    statements: [inGoals('protection', '全社会知识产权认知度超过70%', 'gt', 70, '%')],
  },
  {
    id: 'service-clusters-2025',
    indicatorId: 'service-clusters',
    origin: 'table',
    kind: 'level',
    printed: '1-2',
    comparator: 'gte',
    value: { min: 1, max: 2 },
    unit: '个',
    by: '2025',
    citations: [row(15)],
    ...bareAndUnit('个'),
    statements: [
      {
        origin: 'prose',
        kind: 'level',
        printed: '建成1—2个知识产权服务集聚区',
        comparator: 'gte',
        value: { min: 1, max: 2 },
        unit: '个',
        by: '2025',
        citations: [goals.service],
        inferred: { comparator: bareFigure, by: goalsDeadline },
      },
    ],
  },
  {
    id: 'lawyers-and-agents-2025',
    indicatorId: 'lawyers-and-agents',
    ...inTable(16, '10', 10, '人'),
    ...bareAndUnit('人'),
    statements: [inGoals('talent', '不少于10人', 'gte', 10, '人', { inferred: { by: goalsDeadline } })],
  },
];

const upward = (what: string, en: string): Text => ({
  zh: `${what}没有写明比较的年份，“不断”一词按逐年高于上年理解。`,
  en: `${en} names no year to compare with; unceasing rise is read as above the year before, every year.`,
});

const quantifiedTargets: Target[] = [
  {
    id: 'ip-service-agencies-2025',
    indicatorId: 'ip-service-agencies',
    origin: 'prose',
    kind: 'level',
    printed: '服务机构达10家以上',
    comparator: 'gte',
    value: 10,
    unit: '家',
    by: '2025',
    citations: [goals.service],
    inferred: { by: goalsDeadline },
  },
  {
    id: 'geographical-indications-by-county',
    indicatorId: 'geographical-indications',
    origin: 'project',
    kind: 'increment',
    printed: '力争各县(区)新增1—2件地理标志',
    comparator: 'gte',
    value: { min: 1, max: 2 },
    counts: 'additions',
    per: 'period',
    unit: '件',
    by: '2025',
    scope: { each: '各县(区)' },
    commitment: { strength: 'aspirational', printed: '力争' },
    citations: [box(...boxes.indications, '开展地理标志挖掘培育')],
    inferred: { comparator: bareFigure, by: planDeadline, per: overThePlan },
  },
  {
    id: 'geographical-indications-front-rank',
    indicatorId: 'geographical-indications',
    origin: 'prose',
    kind: 'rank',
    printed: '地理标志发展数量保持全省前列',
    atMost: null,
    band: '前列',
    among: '全省',
    hold: true,
    unit: null,
    by: '2025',
    citations: [strategy.goal],
    inferred: { by: planDeadline },
    statements: [
      {
        origin: 'project',
        kind: 'rank',
        printed: '地理标志发展数量保持全省前列',
        atMost: null,
        band: '前列',
        among: '全省',
        hold: true,
        unit: null,
        by: '2025',
        commitment: { strength: 'aspirational', printed: '力争' },
        citations: [box(...boxes.indications, '开展地理标志挖掘培育')],
        inferred: {
          by: planDeadline,
          commitment: {
            zh: '“力争”印在前一分句，并列的本句承用。',
            en: 'The word of striving opens the clause before and carries over to this one.',
          },
        },
      },
    ],
  },
  {
    id: 'patent-intensive-share-rises',
    indicatorId: 'patent-intensive-share-of-gdp',
    origin: 'prose',
    kind: 'trend',
    printed: '行业增加值占GDP比重不断提升',
    direction: 'rising',
    strict: true,
    against: 'previousYear',
    unit: '%',
    by: '2025',
    citations: [goals.utilization],
    inferred: {
      by: goalsDeadline,
      unit: { zh: '比重按百分比表示。', en: 'A share is expressed in percent.' },
      strict: upward('专利密集型产业占比', 'The share of patent-intensive industries'),
      against: upward('专利密集型产业占比', 'The share of patent-intensive industries'),
    },
  },
  {
    id: 'copyright-share-rises',
    indicatorId: 'copyright-share-of-gdp',
    origin: 'prose',
    kind: 'trend',
    printed: '行业增加值占GDP比重不断提升',
    direction: 'rising',
    strict: true,
    against: 'previousYear',
    unit: '%',
    by: '2025',
    citations: [goals.utilization],
    inferred: {
      by: goalsDeadline,
      unit: { zh: '比重按百分比表示。', en: 'A share is expressed in percent.' },
      strict: upward('版权产业占比', 'The share of copyright industries'),
      against: upward('版权产业占比', 'The share of copyright industries'),
    },
  },
];

/** Every commitment: the rows of the table, the figures in prose, and what stands in words. */
export const targets: Target[] = [...tableTargets, ...quantifiedTargets, ...commitments];
