import type { Language } from '../../../model/label.js';
import type { PlanReport, ReportGroup } from '../../document/reportDocument.js';
import { figureCell } from '../figureCell.js';
import { markCell } from '../markCell.js';
import type { View, ViewCell } from '../view.js';

/** The targets put together, each way under its heading. */
export function rollUpsView({ rollUps }: PlanReport, language: Language): View {
  return {
    name: { zh: '汇总', en: 'Roll-ups' }[language],
    title: { zh: '目标完成情况汇总', en: 'Targets put together' }[language],
    notes: [...new Set(rollUps.map(({ note }) => note[language]))].map((text) => ({ text })),
    columns: [
      { head: { zh: '分组', en: 'Group' }[language], width: 30 },
      { head: { zh: '目标数', en: 'Targets' }[language], width: 10, align: 'right' },
      { head: { zh: '可评价', en: 'Assessable' }[language], width: 11, align: 'right' },
      { head: { zh: '已达到', en: 'Met' }[language], width: 10, align: 'right' },
      { head: { zh: '平均进度', en: 'Mean progress' }[language], width: 14, align: 'right' },
      { head: { zh: '进度覆盖面', en: 'Share it rests on' }[language], width: 16, align: 'right' },
      { head: { zh: '最差状态', en: 'Worst status' }[language], width: 16, align: 'centre' },
      { head: { zh: '各状态', en: 'By status' }[language], width: 48 },
    ],
    sections: rollUps.map(({ title, groups, total }) => ({
      heading: title[language],
      rows: [...groups, total].map((group) => rowOf(group, language)),
    })),
    none: { zh: '没有作汇总。', en: 'Nothing was put together.' }[language],
  };
}

function rowOf(group: ReportGroup, language: Language): ViewCell[] {
  const { label, targetCount, assessableCount, metCount, progress, coverage, worst, statuses } = group;
  return [
    { text: label[language] },
    count(targetCount),
    count(assessableCount),
    count(metCount),
    figureCell(progress, language).cell,
    figureCell(coverage, language).cell,
    worst === null ? { text: '—' } : markCell(worst, language),
    {
      text: statuses
        .map(({ label: status, count: many }) => `${status[language]} ${many}`)
        .join(language === 'zh' ? '、' : ', '),
    },
  ];
}

const count = (value: number): ViewCell => ({ text: String(value), number: { value, format: '0' } });
