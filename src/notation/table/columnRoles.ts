import type { Words } from '../../finding/words.js';

/** What a column of an indicator table can hold, with what a person calls it. */
export const columnRoles = {
  number: { zh: '序号', en: 'number' },
  category: { zh: '类别', en: 'category' },
  name: { zh: '指标名称', en: 'name of the indicator' },
  unit: { zh: '单位', en: 'unit' },
  baseline: { zh: '基期值', en: 'baseline' },
  target: { zh: '目标值', en: 'target' },
  deadline: { zh: '完成时限', en: 'deadline' },
  baseYear: { zh: '基期年份', en: 'year of the baseline' },
  growth: { zh: '年均增长', en: 'average annual growth' },
  change: { zh: '增加值', en: 'change over the period' },
  total: { zh: '累计目标', en: 'total over the period' },
  attribute: { zh: '属性', en: 'attribute' },
  responsible: { zh: '责任单位', en: 'responsible bodies' },
  remark: { zh: '备注', en: 'remarks' },
  ignored: { zh: '不读取', en: 'not read' },
} as const satisfies Record<string, Words>;

/** What a column of an indicator table holds. */
export type ColumnRole = keyof typeof columnRoles;
