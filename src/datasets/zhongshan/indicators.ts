import type { Indicator } from '../../model/indicator.js';
import type { Text } from '../../model/text.js';
import { moreIsBetterInProse } from '../reasons.js';
import { achievements, goals, protection } from './place.js';

const ofCreation: Text = {
  zh: '列在“知识产权创造提质增效”之下。',
  en: 'It stands in the paragraph of goals on creation.',
};
const ofUtilization: Text = {
  zh: '列在“知识产权转化运用高效”之下。',
  en: 'It stands in the paragraph of goals on utilization.',
};

/** The series the goals and tasks speak of. The text has no indicator table, so none has a number or a category. */
export const indicators: Indicator[] = [
  {
    id: 'valid-trademarks',
    name: '有效注册商标量',
    englishName: 'Valid registered trademarks',
    aliases: ['有效商标注册量'],
    unit: '万件',
    measure: 'stock',
    direction: 'higher',
    dimension: 'creation',
    attribute: null,
    category: null,
    number: null,
    limits: { min: 0 },
    baseline: {
      value: 19.6,
      period: '2020',
      unit: '万件',
      printed: '有效商标注册量累计19.6万件',
      inferred: {
        period: {
          zh: '同句以2020年开头，按2020年末计。',
          en: 'The sentence opens with 2020; taken as of the end of that year.',
        },
      },
    },
    description: {
      zh: '全市有效的注册商标总数；目标只说大幅增长，没有数字。',
      en: 'Registered trademarks in force in the city; the goal asks for great growth without a figure.',
    },
    citations: [goals.creation, achievements.creation],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: ofCreation,
      unit: {
        zh: '目标处没有单位，取2020年同一序列所用的“万件”。',
        en: 'The goal prints no unit; the figure of 2020 for the same series is in 万件.',
      },
      measure: {
        zh: '“有效”指期末仍在有效期内的存量；基期处虽写“累计”，不影响口径。',
        en: 'Valid means still in force, which makes it a stock, although the figure of 2020 is called cumulative.',
      },
      aliases: {
        zh: '成效与目标两处词序不同，视为同一序列。',
        en: 'Achievements and goals order the words differently; they are taken as one series.',
      },
    },
  },
  {
    id: 'madrid-trademarks',
    name: '马德里体系国际注册商标量',
    englishName: 'International trademark registrations under the Madrid system',
    unit: '件',
    measure: 'stock',
    direction: 'higher',
    dimension: 'creation',
    attribute: null,
    category: null,
    number: null,
    limits: { min: 0 },
    baseline: null,
    description: {
      zh: '经马德里体系取得的国际注册商标数；基期数没有印出。',
      en: 'International registrations obtained through the Madrid system; no base is printed.',
    },
    citations: [goals.creation],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: ofCreation,
      unit: {
        zh: '没有单位，按文中商标数量所用的“件”计。',
        en: 'No unit is printed; the text counts trademarks in 件.',
      },
      measure: {
        zh: '与有效注册商标量并列，按期末存量理解。',
        en: 'It stands beside the trademarks in force and is read as a stock.',
      },
    },
  },
  {
    id: 'own-trademark-exporters',
    name: '拥有自主商标的规模以上商品出口企业',
    englishName: 'Share of exporters of goods above designated size that own a trademark',
    unit: '%',
    measure: 'ratio',
    direction: 'higher',
    dimension: 'creation',
    attribute: null,
    category: null,
    number: null,
    limits: { min: 0, max: 100 },
    baseline: null,
    description: {
      zh: '规模以上商品出口企业中拥有自主商标者所占的比重；“规模以上”限定统计范围，不是目标值。',
      en: 'Of the exporters of goods above designated size, the share that own a trademark; the size delimits who is counted and is not the target.',
    },
    citations: [goals.creation],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: ofCreation,
      unit: {
        zh: '全覆盖按百分比表示。',
        en: 'Full coverage is expressed in percent.',
      },
      measure: {
        zh: '覆盖程度为比率。',
        en: 'Coverage is a ratio.',
      },
    },
  },
  {
    id: 'pledge-financing',
    name: '专利、商标等知识产权质押融资规模',
    englishName: 'Financing against pledged patents, trademarks and other IP',
    unit: '亿元',
    measure: 'unstated',
    direction: 'higher',
    dimension: 'utilization',
    attribute: null,
    category: null,
    number: null,
    limits: { min: 0 },
    baseline: null,
    description: {
      zh: '以知识产权出质取得的融资规模；是当年数、余额还是累计数，原文未说明。',
      en: 'Money raised against pledged IP; whether of one year, outstanding or in all is not stated.',
    },
    citations: [goals.utilization],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: ofUtilization,
      unit: {
        zh: '目标处没有单位，取成效部分质押贷款所用的“亿元”。',
        en: 'The goal prints no unit; the achievements give pledged loans in 亿元.',
      },
    },
  },
  {
    id: 'standard-certified-units',
    name: '通过知识产权管理规范国家标准认证的企事业单位',
    englishName: 'Enterprises and institutions certified to the national IP management standards',
    unit: '家',
    measure: 'stock',
    direction: 'higher',
    dimension: 'utilization',
    attribute: null,
    category: null,
    number: null,
    limits: { min: 0 },
    baseline: null,
    description: {
      zh: '通过知识产权管理规范认证的企业和事业单位数量；成效部分的企业数口径较窄，不作基期。',
      en: 'Enterprises and institutions with the certificate; the achievements count enterprises only, so their figure is no baseline.',
    },
    citations: [goals.utilization],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: ofUtilization,
      unit: {
        zh: '没有单位，取成效部分同类企业数所用的“家”。',
        en: 'No unit is printed; the achievements count such enterprises in 家.',
      },
      measure: {
        zh: '数量“持续增加”，按期末数理解。',
        en: 'A number that keeps increasing is read as of the end of each year.',
      },
    },
  },
  {
    id: 'brand-market-share',
    name: '知名商标品牌企业的市场占有率',
    englishName: 'Market share of enterprises with well-known brands',
    unit: '%',
    measure: 'ratio',
    direction: 'higher',
    dimension: 'utilization',
    attribute: null,
    category: null,
    number: null,
    limits: { min: 0, max: 100 },
    baseline: null,
    description: {
      zh: '知名品牌企业在市场中的份额；哪些企业、哪个市场，原文未说明。',
      en: 'The share of enterprises with well-known brands; which enterprises and which market is not stated.',
    },
    citations: [goals.utilization],
    inferred: {
      direction: moreIsBetterInProse,
      dimension: ofUtilization,
      unit: {
        zh: '占有率按百分比表示。',
        en: 'A market share is expressed in percent.',
      },
      measure: { zh: '占有率为比率。', en: 'A share is a ratio.' },
    },
  },
  {
    id: 'geographical-indication-users',
    name: '地理标志专用标志使用的企业数量',
    englishName: 'Enterprises that use the special sign of geographical indications',
    unit: '家',
    measure: 'stock',
    direction: 'higher',
    dimension: 'protection',
    attribute: null,
    category: null,
    number: null,
    limits: { min: 0 },
    baseline: null,
    description: {
      zh: '获准使用地理标志专用标志的企业数；基期数没有印出。',
      en: 'Enterprises allowed to use the special sign; no base is printed.',
    },
    citations: [protection('5')],
    inferred: {
      direction: moreIsBetterInProse,
      unit: {
        zh: '没有单位，按文中企业数所用的“家”计。',
        en: 'No unit is printed; the text counts enterprises in 家.',
      },
      measure: {
        zh: '使用企业的数量按期末数理解。',
        en: 'The number of users is read as of the end of a year.',
      },
      dimension: {
        zh: '列在“强化知识产权保护”一节。',
        en: 'It stands in the section on protection.',
      },
    },
  },
];
