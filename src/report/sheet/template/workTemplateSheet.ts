import type { Language } from '../../../model/label.js';
import { labels } from '../../../model/label.js';
import type { Plan } from '../../../model/plan.js';
import type { Text } from '../../../model/text.js';
import type { EntryRule, WorkbookCell, WorkbookSheet } from '../../../write/workbook.js';
import { visibleText } from '../../layout/visibleText.js';
import { unitsInWords } from '../../plan/planContext.js';
import type { FormColumn } from './formSheet.js';
import { formSheet } from './formSheet.js';
import type { WorkTemplateRow } from './workTemplateRows.js';
import { workTemplateRows } from './workTemplateRows.js';

/** A column of work. */
interface WorkColumn extends FormColumn<WorkTemplateRow> {
  /** What may be typed there; left out: anything, or nothing. */
  readonly rule?: (plan: Plan, language: Language) => Omit<EntryRule, 'range'>;
}

const entry: WorkbookCell = { value: null, look: 'entry', isOpen: true };
const day: WorkbookCell = { ...entry, format: 'yyyy-mm-dd' };

const dayRule = ({ period }: Plan, language: Language): Omit<EntryRule, 'range'> => ({
  allow: { kind: 'day', from: `${period.baseYear}-01-01` },
  isAdvice: true,
  refusal: {
    zh: { title: '请核对', text: `这里应填 ${period.baseYear} 年以后的日期，如 2023-06-30。` },
    en: {
      title: 'Please check',
      text: `This should be a day from ${period.baseYear} on, such as 2023-06-30.`,
    },
  }[language],
});

const stateRule = (_: Plan, language: Language): Omit<EntryRule, 'range'> => ({
  allow: { kind: 'list', values: Object.values(labels.progressState).map((label) => label[language]) },
  refusal: {
    zh: { title: '请核对', text: '请从列表中选择；具体情况写在“备注”里。' },
    en: { title: 'Please check', text: 'Please choose from the list; the rest goes into the notes.' },
  }[language],
});

const columns: readonly WorkColumn[] = [
  {
    head: { zh: '事项编码', en: 'Item id' },
    width: 16,
    isHidden: true,
    cell: ({ id }) => ({ value: visibleText(id) }),
  },
  {
    head: { zh: '事项类型', en: 'Kind of item' },
    width: 12,
    cell: ({ type }, _, language) => ({ value: labels.subjectType[type][language], look: 'centred' }),
  },
  {
    head: { zh: '事项名称', en: 'Item' },
    width: 44,
    cell: ({ name }, _, language) => ({ value: visibleText(name[language]) }),
  },
  {
    head: { zh: '责任单位', en: 'Responsible units' },
    width: 24,
    cell: ({ unitIds }, plan, language) => ({
      value: unitsInWords(unitIds, { plan, language, width: Number.POSITIVE_INFINITY }),
    }),
  },
  { head: { zh: '进展情况', en: 'State' }, width: 12, cell: () => entry, rule: stateRule },
  { head: { zh: '完成日期', en: 'Done on' }, width: 13, cell: () => day, rule: dayRule },
  { head: { zh: '填报日期', en: 'Recorded on' }, width: 13, cell: () => day, rule: dayRule },
  { head: { zh: '备注', en: 'Notes' }, width: 30, cell: () => entry },
];

/** A sheet of projects, tasks and protection actions, to be filled in with how far they have come. */
export function workTemplateSheet(plan: Plan, language: Language): WorkbookSheet {
  const rows = workTemplateRows(plan);
  const name = { zh: '工作进展', en: 'Progress' }[language];
  const remarks: readonly WorkbookCell[] = [{ value: notes[language], look: 'note' }];
  const title = titleOf(plan)[language];
  const sheet = formSheet({ name, title, remarks, columns, rows, frozenColumns: 3 }, plan, language);
  const [firstRow, lastRow] = [sheet.rows.length - rows.length, sheet.rows.length - 1];
  return {
    ...sheet,
    entryRules: columns.flatMap(({ rule }, column): EntryRule[] => {
      if (!rule || rows.length === 0) return [];
      const range = { firstRow, firstColumn: column, lastRow, lastColumn: column };
      return [{ range, ...rule(plan, language) }];
    }),
  };
}

const titleOf = ({ title, englishTitle }: Plan): Text => ({
  zh: `${visibleText(title)}工作进展填报表`,
  en: `${visibleText(englishTitle)}: progress of work to be filled in`,
});

const notes: Readonly<Record<Language, string>> = {
  zh: [
    '1. 只填黄色单元格，其余已锁定。没有要报的事项整行留空。',
    '2. “进展情况”从列表中选；“已完成”的填完成日期，其余不填。',
    '3. “填报日期”是进展情况截至哪一天，填了进展的都要填。',
  ].join('\n'),
  en: [
    '1. Fill in the yellow cells; the others are locked. Leave the rows empty that have nothing to tell.',
    '2. Choose the state from its list; only what is done has a day of completion.',
    '3. “Recorded on” is the day as of which the state holds; every row with a state has one.',
  ].join('\n'),
};
