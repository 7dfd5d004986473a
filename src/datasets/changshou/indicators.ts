import type { Indicator } from '../../model/indicator.js';
import { addedUp, countsNewOnes, moreIsBetterInProse } from '../reasons.js';
import { at, goals } from './place.js';
import { dimensionOfChapter, perHead, unitOfNeighbour } from './reasons.js';

/** What every series of this plan shares: it stands in prose, ungrouped and without a baseline. */
const inProse = {
  direction: 'higher',
  dimension: null,
  attribute: null,
  category: null,
  number: null,
  limits: { min: 0 },
  baseline: null,
  citations: [goals],
} satisfies Partial<Indicator>;

/** The eight series of the list of targets in chapter 一, then those that stand in the chapters of work. */
export const indicators: Indicator[] = [
  {
    ...inProse,
    id: 'invention-patents',
    name: '万人发明专利拥有量',
    englishName: 'Invention patents per 10,000 people',
    unit: '件',
    measure: 'ratio',
    description: {
      zh: '有效发明专利件数与人口（万人）之比；人口口径原文未说明，单位印作“件”。',
      en: 'Invention patents held for each 10,000 people; which population is meant is not stated, and the unit is printed as 件.',
    },
    inferred: { direction: moreIsBetterInProse, measure: perHead },
  },
  {
    ...inProse,
    id: 'high-value-patents',
    name: '每万人高价值发明专利',
    englishName: 'High-value invention patents per 10,000 people',
    unit: '件',
    measure: 'ratio',
    description: {
      zh: '高价值发明专利件数与人口（万人）之比；区内没有数值目标，只与全市平均相比。',
      en: 'High-value invention patents for each 10,000 people; the district sets no figure of its own and looks to the average of the municipality.',
    },
    inferred: { direction: moreIsBetterInProse, measure: perHead, unit: unitOfNeighbour },
  },
  {
    ...inProse,
    id: 'overseas-patents',
    name: '海外发明专利授权量',
    englishName: 'Invention patents granted abroad',
    unit: '件',
    measure: 'unstated',
    description: {
      zh: '在境外获得授权的发明专利件数；是当年数还是各年合计，原文未说明。',
      en: 'Invention patents granted abroad; whether in one year or in all is not stated.',
    },
    inferred: { direction: moreIsBetterInProse },
  },
  {
    ...inProse,
    id: 'trademarks',
    name: '每万户市场主体有效注册商标量',
    englishName: 'Trademarks in force per 10,000 market entities',
    unit: '件',
    measure: 'ratio',
    description: {
      zh: '有效注册商标件数与市场主体户数（万户）之比；单位印作“件”，分母写在名称里。',
      en: 'Trademarks in force for each 10,000 registered market entities; the unit is printed as 件, and the denominator stands in the name.',
    },
    inferred: { direction: moreIsBetterInProse, measure: perHead },
  },
  {
    ...inProse,
    id: 'geographical-indications',
    name: '地理标志拥有量',
    englishName: 'Geographical indications',
    unit: '件',
    measure: 'stock',
    description: {
      zh: '期末拥有的地理标志件数；商标与保护产品是否都计，原文未说明。',
      en: 'Geographical indications held at the end of the year; whether both trademarks and protected products count is not stated.',
    },
    inferred: {
      direction: moreIsBetterInProse,
      measure: { zh: '拥有量为期末存量。', en: 'Holdings are a stock at the end of the year.' },
    },
  },
  {
    ...inProse,
    id: 'madrid-applications',
    name: '马德里商标国际注册',
    englishName: 'International trademark applications under the Madrid system',
    aliases: ['马德里商标国际注册累计申请'],
    unit: '件',
    measure: 'flow',
    description: {
      zh: '经马德里体系提出的商标国际注册申请件数，以累计数考核。',
      en: 'Applications for international trademark registration under the Madrid system, judged by their total.',
    },
    inferred: { direction: moreIsBetterInProse, measure: addedUp },
  },
  {
    ...inProse,
    id: 'pledge-financing',
    name: '知识产权质押融资登记金额',
    englishName: 'Registered financing against pledged IP',
    unit: '亿元',
    measure: 'flow',
    description: {
      zh: '已登记的知识产权质押所获融资金额，以累计数考核。',
      en: 'Money raised against pledged IP as registered, judged by its total.',
    },
    inferred: { direction: moreIsBetterInProse, measure: addedUp },
  },
  {
    ...inProse,
    id: 'protection-satisfaction',
    name: '知识产权保护社会满意度',
    englishName: 'Public satisfaction with IP protection',
    unit: '分',
    measure: 'score',
    limits: { min: 0, max: 100 },
    description: {
      zh: '社会公众对保护状况的调查得分，单位是“分”。',
      en: 'Score of a survey on how the public sees IP protection, in points.',
    },
    inferred: {
      direction: moreIsBetterInProse,
      limits: {
        zh: '满分未印；同类调查为百分制。',
        en: 'The full mark is not printed; surveys of this kind are scored out of 100.',
      },
    },
  },
  {
    ...inProse,
    id: 'high-value-patent-portfolios',
    name: '高价值专利（组合）',
    englishName: 'High-value patents (or portfolios)',
    unit: '件',
    measure: 'flow',
    dimension: 'creation',
    components: {
      combination: 'unstated',
      parts: [
        { id: 'single-patents', name: '高价值专利', englishName: 'Single high-value patents' },
        { id: 'patent-portfolios', name: '组合', englishName: 'Portfolios' },
      ],
    },
    description: {
      zh: '规划期内新增的件数；一个组合计一件还是按所含专利计，原文未说明。',
      en: 'New ones during the plan; whether a portfolio counts once or by its patents is not stated.',
    },
    citations: [at('三', '（二）')],
    inferred: { direction: moreIsBetterInProse, measure: countsNewOnes, dimension: dimensionOfChapter },
  },
  {
    ...inProse,
    id: 'advantage-enterprises',
    name: '市级或国家级知识产权优势企业',
    englishName: 'IP-advantaged enterprises, municipal or national',
    unit: '家',
    measure: 'stock',
    dimension: 'creation',
    components: {
      combination: 'union',
      parts: [
        { id: 'municipal-advantage-enterprises', name: '市级', englishName: 'Of the municipality' },
        { id: 'national-advantage-enterprises', name: '国家级', englishName: 'National' },
      ],
    },
    description: {
      zh: '具有重庆市级或国家级优势企业称号的区内企业家数，有其一即计。',
      en: 'Enterprises of the district with the title of Chongqing or of the nation; either one counts.',
    },
    citations: [at('三', '（二）')],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: dimensionOfChapter,
      measure: {
        zh: '称号长期有效，企业家数按期末数理解。',
        en: 'The titles last; a number of enterprises is read as of the end of the year.',
      },
      'components.combination': {
        zh: '两级之间用“或”，兼有两级的企业只计一次。',
        en: 'The levels are joined by or; an enterprise with both titles counts once.',
      },
    },
  },
  {
    ...inProse,
    id: 'indication-sign-use',
    name: '地理标志专用标志企业运用比例',
    englishName: 'Share of enterprises that use the special sign of geographical indications',
    unit: '%',
    measure: 'ratio',
    dimension: 'utilization',
    limits: { min: 0, max: 100 },
    description: {
      zh: '使用专用标志的企业所占比重；以哪些企业为分母，原文未说明。',
      en: 'Share of enterprises that use the sign; of which enterprises is not stated.',
    },
    citations: [at('四', '（三）')],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: dimensionOfChapter,
      unit: { zh: '比例按百分比表示。', en: 'A share is expressed in percent.' },
      measure: { zh: '比例为比率。', en: 'A share is a ratio.' },
    },
  },
];
