import type { Text } from '../../model/text.js';

/** The titles of the parts of a report, the same in every format. */
export const reportTitles = {
  summary: { zh: '总体情况', en: 'Overview' },
  targets: { zh: '指标完成情况', en: 'State of the targets' },
  trends: { zh: '发展趋势推算', en: 'Where the trends lead' },
  paths: { zh: '各项指标进展', en: 'Progress of each indicator' },
  rollUps: { zh: '分类汇总', en: 'Targets put together' },
  held: { zh: '逐年目标与经常性工作', en: 'Period by period' },
  declared: { zh: '填报情况与评价对照', en: 'What the sources declare, beside the evaluation' },
  commitments: { zh: '定性与里程碑任务', en: 'Qualitative goals and milestones' },
  work: { zh: '专栏、工程与保护行动', en: 'Projects and protection actions' },
  warnings: { zh: '预警提示', en: 'Early warning' },
  gaps: { zh: '未能计算的内容及原因', en: 'What could not be computed, and why' },
  derivations: { zh: '计算过程', en: 'How the results came about' },
  dataNotes: { zh: '数据核查说明', en: 'Notes on the data' },
  notes: { zh: '指标解释', en: 'How to read the table' },
} as const satisfies Record<string, Text>;
