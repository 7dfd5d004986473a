import type { Target } from '../../model/target/target.js';
import { aspiring } from '../commitmentBuilders.js';
import {
  bareFigure,
  firstYearOfThePlan,
  overThePlan,
  planDeadline,
  totalFromFirstYear,
  totalOfAllYears,
} from '../reasons.js';
import { commitments } from './commitments.js';
import { at, goals } from './place.js';
import { carriedVerb } from './reasons.js';

const cultivation = at('三', '（二）');

/** What the items of the list of goals share: one deadline, one verb, one place. */
const striving = {
  origin: 'prose' as const,
  by: '2025',
  citations: [goals],
  ...aspiring('力争'),
};

const windows = {
  plan: { from: '2021', to: '2025', basis: 'inferred' as const },
  open: { from: null, to: '2025', basis: 'unknown' as const },
};

/** The list of goals for 2025, in printed order. */
const goalTargets: Target[] = [
  {
    ...striving,
    id: 'invention-patents-2025',
    indicatorId: 'invention-patents',
    kind: 'level',
    printed: '万人发明专利拥有量达到20件',
    comparator: 'gte',
    value: 20,
    unit: '件',
    inferred: { comparator: bareFigure },
  },
  {
    ...striving,
    id: 'high-value-patents-2025',
    indicatorId: 'high-value-patents',
    kind: 'relative',
    printed: '每万人高价值发明专利达全市平均水平',
    comparator: 'gte',
    reference: {
      indicatorId: 'high-value-patents',
      name: '全市平均水平',
      regionCode: '500000',
      statistic: 'average',
      year: null,
    },
    unit: '件',
    inferred: {
      commitment: carriedVerb,
      comparator: {
        zh: '“达”没有比较词，达到或超过平均水平都算完成。',
        en: 'The verb carries no comparator; reaching the average or passing it will do.',
      },
      unit: {
        zh: '与平均水平相比，单位随指标。',
        en: 'Compared with an average; the unit is that of the series.',
      },
      'reference.regionCode': {
        zh: '区级文件中的“全市”指重庆市。',
        en: 'In a paper of a district, the whole city is the municipality of Chongqing.',
      },
    },
  },
  {
    ...striving,
    id: 'overseas-patents-2025',
    indicatorId: 'overseas-patents',
    kind: 'level',
    printed: '海外发明专利授权量10件',
    comparator: 'gte',
    value: 10,
    unit: '件',
    inferred: { comparator: bareFigure, commitment: carriedVerb },
    readings: [
      {
        ...striving,
        kind: 'cumulative',
        printed: '海外发明专利授权量10件',
        comparator: 'gte',
        value: 10,
        window: windows.plan,
        baseMeaning: 'unknown',
        unit: '件',
        inferred: {
          comparator: bareFigure,
          commitment: carriedVerb,
          kind: {
            zh: '也可理解为规划期内授权合计10件。',
            en: 'It can also be read as ten grants over the years of the plan.',
          },
          'window.from': firstYearOfThePlan,
        },
      },
    ],
  },
  {
    ...striving,
    id: 'trademarks-2025',
    indicatorId: 'trademarks',
    kind: 'level',
    printed: '每万户市场主体有效注册商标量1500件',
    comparator: 'gte',
    value: 1500,
    unit: '件',
    inferred: { comparator: bareFigure, commitment: carriedVerb },
  },
  {
    ...striving,
    id: 'geographical-indications-2025',
    indicatorId: 'geographical-indications',
    kind: 'level',
    printed: '地理标志拥有量4件',
    comparator: 'gte',
    value: 4,
    unit: '件',
    inferred: { comparator: bareFigure, commitment: carriedVerb },
  },
  {
    ...striving,
    id: 'madrid-applications-2025',
    indicatorId: 'madrid-applications',
    kind: 'cumulative',
    printed: '马德里商标国际注册累计申请20件',
    comparator: 'gte',
    value: 20,
    window: windows.plan,
    baseMeaning: 'unknown',
    unit: '件',
    inferred: { comparator: bareFigure, commitment: carriedVerb, 'window.from': totalFromFirstYear },
    readings: [
      {
        ...striving,
        kind: 'cumulative',
        printed: '马德里商标国际注册累计申请20件',
        comparator: 'gte',
        value: 20,
        window: windows.open,
        baseMeaning: 'runningTotal',
        unit: '件',
        inferred: { comparator: bareFigure, commitment: carriedVerb, baseMeaning: totalOfAllYears },
      },
    ],
  },
  {
    ...striving,
    id: 'pledge-financing-2025',
    indicatorId: 'pledge-financing',
    kind: 'cumulative',
    printed: '知识产权质押融资登记金额累计达到2亿元',
    comparator: 'gte',
    value: 2,
    window: windows.plan,
    baseMeaning: 'unknown',
    unit: '亿元',
    inferred: { comparator: bareFigure, commitment: carriedVerb, 'window.from': totalFromFirstYear },
    readings: [
      {
        ...striving,
        kind: 'cumulative',
        printed: '知识产权质押融资登记金额累计达到2亿元',
        comparator: 'gte',
        value: 2,
        window: windows.open,
        baseMeaning: 'runningTotal',
        unit: '亿元',
        inferred: { comparator: bareFigure, commitment: carriedVerb, baseMeaning: totalOfAllYears },
      },
    ],
  },
  {
    ...striving,
    id: 'protection-satisfaction-2025',
    indicatorId: 'protection-satisfaction',
    kind: 'level',
    printed: '知识产权保护社会满意度80分以上',
    comparator: 'gte',
    value: 80,
    unit: '分',
    inferred: { commitment: carriedVerb },
  },
];

/** The figures that stand in the chapters of work. */
const workTargets: Target[] = [
  {
    id: 'high-value-patent-portfolios-2025',
    indicatorId: 'high-value-patent-portfolios',
    origin: 'prose',
    kind: 'increment',
    printed: '新增高价值专利（组合）30件以上',
    comparator: 'gte',
    value: 30,
    counts: 'additions',
    per: 'period',
    unit: '件',
    by: '2025',
    citations: [cultivation],
    inferred: { by: planDeadline, per: overThePlan },
  },
  {
    id: 'advantage-enterprises-2025',
    indicatorId: 'advantage-enterprises',
    origin: 'prose',
    kind: 'increment',
    printed: '培育20家以上市级或国家级知识产权优势企业',
    comparator: 'gte',
    value: 20,
    counts: 'additions',
    per: 'period',
    unit: '家',
    by: '2025',
    citations: [cultivation],
    inferred: {
      counts: {
        zh: '“培育”指规划期内新培育的家数。',
        en: 'The verb speaks of enterprises brought up during the plan.',
      },
      per: overThePlan,
    },
    readings: [
      {
        origin: 'prose',
        kind: 'level',
        printed: '培育20家以上市级或国家级知识产权优势企业',
        comparator: 'gte',
        value: 20,
        unit: '家',
        by: '2025',
        citations: [cultivation],
        inferred: {
          kind: {
            zh: '句首写“到2025年”，也可理解为期末共有20家以上。',
            en: 'The sentence opens with 2025, so it can also be read as twenty in all by then.',
          },
        },
      },
    ],
  },
];

/** Every commitment: the list of goals, the figures in the chapters of work, and what stands in words. */
export const targets: Target[] = [...goalTargets, ...workTargets, ...commitments];
