import type { Language } from '../../../model/label.js';
import { labels } from '../../../model/label.js';
import type { Plan } from '../../../model/plan.js';
import type { Text } from '../../../model/text.js';
import type { EntryRule, WorkbookCell } from '../../../write/workbook.js';
import { visibleText } from '../../layout/visibleText.js';
import { nameIn } from '../../plan/planContext.js';
import { allowedFigure } from './allowedFigure.js';
import { fillInHint } from './fillInHint.js';
import type { FormColumn } from './formSheet.js';
import { targetWords } from './targetWords.js';
import type { TemplateRow } from './templateRows.js';

/** A column of a template. */
export interface TemplateColumn extends FormColumn<TemplateRow> {
  /** What may be typed there; left out: anything, or nothing. */
  readonly rule?: (row: TemplateRow, language: Language) => Omit<EntryRule, 'range'>;
}

const text = (value: string): WorkbookCell => ({ value: visibleText(value) });
const entry: WorkbookCell = { value: null, look: 'entry', isOpen: true };

const idColumn: TemplateColumn = {
  head: { zh: '指标编码', en: 'Indicator id' },
  width: 16,
  isHidden: true,
  cell: ({ indicator }) => text(indicator.id),
};
const nameColumn: TemplateColumn = {
  head: { zh: '指标名称', en: 'Indicator' },
  width: 34,
  cell: ({ indicator }, _, language) => text(nameIn(indicator, language)),
};
const partColumn: TemplateColumn = {
  head: { zh: '分项', en: 'Component' },
  width: 14,
  cell: ({ part }, _, language) => text(part ? nameIn(part, language) : ''),
};
const unitColumn: TemplateColumn = {
  head: { zh: '单位', en: 'Unit' },
  width: 9,
  cell: ({ indicator: { unit } }) => (unit === null ? entry : { ...text(unit), look: 'centred' }),
};
const baselineColumn: TemplateColumn = {
  head: { zh: '基期值', en: 'Baseline' },
  width: 11,
  cell: ({ indicator: { baseline }, part }) => {
    const { value, printed } = (part === null && baseline) || {};
    if (typeof value === 'number') return { value, look: 'number' };
    return { value: printed === undefined ? '—' : visibleText(printed), look: 'centred' };
  },
};
const targetColumn: TemplateColumn = {
  head: { zh: '目标值', en: 'Target' },
  width: 24,
  cell: ({ indicator, part }, { targets }, language) => {
    const own = part ? [] : targets.filter(({ indicatorId }) => indicatorId === indicator.id);
    return {
      value: own.map((target) => targetWords(target, indicator, language)).join('\n') || '—',
      look: 'centred',
    };
  },
};
const reasonColumn: TemplateColumn = {
  head: { zh: '缺失原因', en: 'Missing reason' },
  width: 16,
  cell: () => entry,
};
const sourceColumn: TemplateColumn = {
  head: { zh: '数据来源', en: 'Source' },
  width: 18,
  cell: () => entry,
};

/** What may be typed as a figure of a row. */
function figureRule({ indicator }: TemplateRow, language: Language): Omit<EntryRule, 'range'> {
  const { allow, words, isAdvice } = allowedFigure(indicator);
  const name = nameIn(indicator, language);
  const isZh = language === 'zh';
  return {
    allow,
    ...(isAdvice && { isAdvice }),
    hint: { title: name, text: fillInHint(indicator)[language] },
    refusal: {
      title: isZh ? '请核对' : 'Please check',
      text: isZh
        ? `这里应填${words.zh}。${isAdvice ? '当年没有可统计的对象的，写“不适用”。' : ''}`
        : `This should be ${words.en}.${isAdvice ? ' If there was nothing to measure, write: not applicable.' : ''}`,
    },
  };
}

const figureColumn = (head: Text): TemplateColumn => ({
  head,
  width: 11,
  cell: () => entry,
  rule: figureRule,
});

/** The figures of a year that the plan may know already: only what it does not know is asked for. */
const baseYearColumn = (year: number): TemplateColumn => ({
  ...figureColumn({ zh: `${year}年`, en: String(year) }),
  cell: ({ indicator: { baseline } }) => (typeof baseline?.value === 'number' ? { value: null } : entry),
});

const statusWords = (language: Language): string[] =>
  Object.values(labels.observationStatus).map((label) => label[language]);

const statusColumn: TemplateColumn = {
  head: { zh: '数据状态', en: 'Status' },
  width: 12,
  cell: () => ({ ...entry }),
  rule: (_, language) => ({
    allow: { kind: 'list', values: statusWords(language) },
    hint: {
      zh: {
        title: '数据状态',
        text: '不选即为正式数。没有数据的选“缺失”，并写缺失原因；当年没有可统计的对象的选“不适用”。',
      },
      en: {
        title: 'Status',
        text: 'Left empty: final. Choose “missing” where there is no figure, and write why; “not applicable” where there was nothing to measure.',
      },
    }[language],
    refusal: {
      zh: { title: '请核对', text: '请从列表中选择。' },
      en: { title: 'Please check', text: 'Please choose from the list.' },
    }[language],
  }),
};

/** What the columns of a template depend on. */
interface ColumnChoice {
  readonly rows: readonly TemplateRow[];
  readonly plan: Plan;
  /** Year of an annual form; `null` for a column for every year. */
  readonly year: number | null;
}

/** The columns for some rows: every year of the plan, or one year with its status. */
export function templateColumns({ rows, plan: { period }, year }: ColumnChoice): TemplateColumn[] {
  const hasParts = rows.some(({ part }) => part !== null);
  const isBaseAsked = rows.some(({ indicator }) => typeof indicator.baseline?.value !== 'number');
  const years = Array.from(
    { length: period.lastYear - period.firstYear + 1 },
    (_, index) => period.firstYear + index,
  );
  const yearColumns =
    year === null
      ? [
          ...(isBaseAsked ? [baseYearColumn(period.baseYear)] : []),
          ...years.map((each) => figureColumn({ zh: `${each}年`, en: String(each) })),
        ]
      : [yearColumn(year), figureColumn({ zh: '完成值', en: 'Value' }), statusColumn];
  return [
    idColumn,
    nameColumn,
    ...(hasParts ? [partColumn] : []),
    unitColumn,
    baselineColumn,
    targetColumn,
    ...yearColumns,
    reasonColumn,
    sourceColumn,
  ];
}

const yearColumn = (year: number): TemplateColumn => ({
  head: { zh: '年份', en: 'Year' },
  width: 8,
  cell: () => ({ value: String(year), look: 'centred' }),
});
