import type { Target } from '../../model/target/target.js';
import type { Text } from '../../model/text.js';
import { planDeadline } from '../reasons.js';
import { commitments } from './commitments.js';
import { goals, protection } from './place.js';
import { goalsDeadline } from './reasons.js';

const fullCoverage: Text = { zh: '全覆盖即100%。', en: 'Full coverage is 100 percent.' };

const atLeastOne: Text = {
  zh: '两个“1”没有比较词，按至少一个理解；N是未定数目。',
  en: 'The two ones carry no comparator and are read as at least one; N is an open number.',
};

const everyYear: Text = {
  zh: '“持续”按逐年比上年增加理解，持平不算。',
  en: 'Growth that goes on is read as more than the year before, every year; standing still does not do.',
};

/** What the plan promises by number, parts or series: coverage, a structure with an open N, two trends. */
const measuredTargets: Target[] = [
  {
    id: 'own-trademark-exporters-full',
    indicatorId: 'own-trademark-exporters',
    scope: { each: '规模以上商品出口企业' },
    origin: 'prose',
    kind: 'coverage',
    printed: '拥有自主商标的规模以上商品出口企业数量全覆盖',
    comparator: 'gte',
    percent: 100,
    unit: '%',
    by: '2025',
    citations: [goals.creation],
    inferred: {
      by: goalsDeadline,
      comparator: fullCoverage,
      percent: fullCoverage,
      unit: { zh: '全覆盖按百分比表示。', en: 'Full coverage is expressed in percent.' },
    },
  },
  {
    id: 'protection-pattern',
    indicatorId: null,
    origin: 'prose',
    kind: 'structure',
    printed: '1个国家级保护中心+1个国家级快速维权中心+N',
    parts: [
      { name: '国家级保护中心', comparator: 'gte', count: 1 },
      { name: '国家级快速维权中心', comparator: 'gte', count: 1 },
      { name: '市级快速维权中心和镇街商标品牌培育指导站', comparator: 'gte', count: null },
    ],
    unit: '个',
    by: '2025',
    citations: [goals.protection],
    inferred: {
      by: goalsDeadline,
      'parts.comparator': atLeastOne,
    },
    statements: [
      {
        origin: 'prose',
        kind: 'structure',
        printed: '“1+1+N”知识产权保护阵地',
        parts: [
          { name: '国家级知识产权保护中心', comparator: 'gte', count: 1 },
          { name: '中国中山(灯饰)知识产权快速维权中心', comparator: 'gte', count: 1 },
          { name: '知识产权快速维权中心和镇街商标品牌培育指导站', comparator: 'gte', count: null },
        ],
        unit: null,
        by: '2025',
        citations: [protection('8')],
        inferred: {
          by: planDeadline,
          'parts.comparator': atLeastOne,
          'parts.name': {
            zh: '标题只有“1+1+N”，各部分按该条正文对应。',
            en: 'The heading prints only the formula; its parts are those of its paragraph.',
          },
        },
      },
    ],
  },
  {
    id: 'pledge-financing-grows',
    indicatorId: 'pledge-financing',
    origin: 'prose',
    kind: 'trend',
    printed: '质押融资规模持续增长',
    direction: 'rising',
    strict: true,
    against: 'previousYear',
    unit: null,
    by: '2025',
    citations: [goals.utilization],
    inferred: { by: goalsDeadline, strict: everyYear, against: everyYear },
  },
  {
    id: 'standard-certified-units-grow',
    indicatorId: 'standard-certified-units',
    origin: 'prose',
    kind: 'trend',
    printed: '企事业单位数量持续增加',
    direction: 'rising',
    strict: true,
    against: 'previousYear',
    unit: null,
    by: '2025',
    citations: [goals.utilization],
    inferred: { by: goalsDeadline, strict: everyYear, against: everyYear },
  },
];

/** Every commitment: what is told by number, parts or series, then what stands in words. */
export const targets: Target[] = [...measuredTargets, ...commitments];
