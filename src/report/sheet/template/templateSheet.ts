import type { Language } from '../../../model/label.js';
import type { Plan } from '../../../model/plan.js';
import type { EntryRule, WorkbookCell, WorkbookSheet } from '../../../write/workbook.js';
import { formSheet } from './formSheet.js';
import { templateColumns } from './templateColumns.js';
import { templateRows } from './templateRows.js';

/** One sheet of a template. */
interface SheetOfTemplate {
  readonly name: string;
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  readonly plan: Plan;
  readonly year: number | null;
  readonly language: Language;
}

/** A sheet to be filled in with figures. */
export function templateSheet({ name, title, ids, plan, year, language }: SheetOfTemplate): WorkbookSheet {
  const rows = templateRows(plan, ids);
  const columns = templateColumns({ rows, plan, year });
  const remarks: readonly WorkbookCell[] = [
    { value: notes[language](year), look: 'note' },
    { value: signature[language], look: 'entry', isOpen: true },
  ];
  const sheet = formSheet({ name, title, remarks, columns, rows, frozenColumns: 2 }, plan, language);
  const firstRow = sheet.rows.length - rows.length;
  return {
    ...sheet,
    entryRules: columns.flatMap(({ rule, cell }, column) =>
      rows.flatMap((row, index): EntryRule[] => {
        if (!rule || !cell(row, plan, language).isOpen) return [];
        const at = firstRow + index;
        const range = { firstRow: at, firstColumn: column, lastRow: at, lastColumn: column };
        return [{ range, ...rule(row, language) }];
      }),
    ),
  };
}

const signature = {
  zh: '填报单位（盖章）：　　　　　　　　填报人：　　　　　　　　联系电话：　　　　　　　　填报日期：',
  en: 'Filled in by:                         Name:                         Telephone:                         Date:',
} as const;

const notes: Readonly<Record<Language, (year: number | null) => string>> = {
  zh: (year) =>
    [
      '1. 只填黄色单元格，其余已锁定；单击单元格可看到该指标的口径和单位。',
      '2. 按“单位”栏的单位填数字，不写单位和文字：85% 填 85；单位是万元的，1.2 亿元填 12000。',
      year === null
        ? '3. 没有到的年份和没有数据的留空，没有数据的写明缺失原因；数据来源写文件或系统的名称。'
        : '3. 没有数据的留空，“数据状态”选“缺失”，并写明缺失原因；数据来源写文件或系统的名称。',
      '4. 填好后原样交回，不要改动表头和行的次序。',
    ].join('\n'),
  en: (year) =>
    [
      '1. Fill in the yellow cells; the others are locked. A chosen cell shows what is asked for and in which unit.',
      '2. Type numbers in the unit of the column “Unit”, without unit or words: 85 for 85%.',
      year === null
        ? '3. Leave years to come and missing figures empty, and write why a figure is missing; a source is a document or a system.'
        : '3. Leave a missing figure empty, choose the status “missing” and write why; a source is a document or a system.',
      '4. Hand it back as it is, with its headings and rows in their places.',
    ].join('\n'),
};
