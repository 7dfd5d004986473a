import type { ColumnRole } from '../columnRoles.js';

/** Headings that no list holds whole, by the words that tell them. The first that fits is taken. */
export const headingPatterns: readonly (readonly [pattern: RegExp, role: ColumnRole])[] = [
  [/(?:牵头|责任|主管|负责|配合|落实|填报|参与|实施).{0,4}(?:单位|部门|主体|处室)$/, 'responsible'],
  // 完成同比增长: how what was done compares with the year before is no goal, and no level to start from.
  [
    /^(?:预计)?(?:实际|已)?(?:完成|实现|实际|执行)(?:值|数|额)?(?:同比|比上年|较上年|增长|增速|增幅|增减)/,
    'ignored',
  ],
  [/^(?:规划期)?年均.{0,2}(?:增|提高|变化|下降|降低|减少)|^平均(?:增速|增长)/, 'growth'],
  [
    /累计(?:增|提高|变化|下降|降低|减少)|(?:比|较).{0,8}(?:增长|增加|提高|提升|下降|降低|减少)|净增|^[三四五]年(?:增|新增|提高|下降|降低|减少)/,
    'change',
  ],
  // 2025年与2020年相比: the cells tell which way.
  [/累计/, 'total'],
  [
    /^(?:基期|现状|基准|基线|实际|完成|实现|预计完成).{0,6}$|(?:基期|现状|完成|实际|实现)(?:值|数|情况)$/,
    'baseline',
  ],
  [/^(?:规划|目标|预期|计划).{0,4}(?:值|数|目标|任务)$|目标值?$|规划值$/, 'target'],
  [/属性$/, 'attribute'],
  [/^.{0,4}(?:类别|领域)$/, 'category'],
  [/^.{0,6}指标名称$|^(?:主要|核心|重点|发展|具体|关键).{0,6}指标$/, 'name'],
];
