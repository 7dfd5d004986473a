import type { Language } from '../../../model/label.js';
import type { PlanReport, ReportWork } from '../../document/reportDocument.js';
import { formatDate } from '../../number/formatDate.js';
import { inBrackets } from '../../plan/planContext.js';
import { markCell } from '../markCell.js';
import type { View, ViewCell } from '../view.js';

/** How projects, tasks and protection actions stand, each type under its heading. */
export function workView({ work }: PlanReport, language: Language): View {
  return {
    name: { zh: '项目与行动', en: 'Work' }[language],
    title: { zh: '任务、项目和保护行动进展', en: 'Tasks, projects and protection actions' }[language],
    notes: [],
    columns: [
      { head: { zh: '名称', en: 'Name' }[language], width: 46 },
      { head: { zh: '状态', en: 'State' }[language], width: 14, align: 'centre' },
      { head: { zh: '依据', en: 'Told by' }[language], width: 24 },
      { head: { zh: '期限', en: 'Due on' }[language], width: 30, align: 'centre' },
      { head: { zh: '完成日期', en: 'Done on' }[language], width: 16, align: 'centre' },
      { head: { zh: '逾期天数', en: 'Days overdue' }[language], width: 12, align: 'right' },
      { head: { zh: '计数成果', en: 'Counted results' }[language], width: 30 },
    ],
    sections: work.map(({ title, items }) => ({
      heading: `${title[language]}${inBrackets(String(items.length), language)}`,
      rows: items.map((item) => rowOf(item, language)),
    })),
    none: { zh: '没有列出项目和行动。', en: 'No work is listed.' }[language],
  };
}

function rowOf(item: ReportWork, language: Language): ViewCell[] {
  const { name, state, basis, dueOn, isDueOnInferred, doneOn, overdueDays, results, isContradicted } = item;
  const inferred = isDueOnInferred ? { zh: '规划期末', en: 'end of the plan' }[language] : '';
  const contradicted = isContradicted ? { zh: '有未完成的部分', en: 'a part is not done' }[language] : '';
  return [
    { text: name[language] },
    markCell(state, language),
    { text: basis[language] + inBrackets(contradicted, language) },
    { text: dueOn === null ? '—' : formatDate(dueOn, language) + inBrackets(inferred, language) },
    { text: doneOn === null ? '—' : formatDate(doneOn, language) },
    overdueDays === null
      ? { text: '' }
      : { text: String(overdueDays), number: { value: overdueDays, format: '0' }, tone: 'bad' },
    { text: results.map((result) => result[language]).join('\n') },
  ];
}
