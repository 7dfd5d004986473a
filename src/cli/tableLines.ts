import type { Language } from '../model/label.js';
import { labelOf } from '../model/label.js';
import { formatTarget } from '../notation/formatTarget.js';
import type { ParsedIndicatorTable, TableColumn, TableIndicator } from '../notation/parsedIndicatorTable.js';
import { columnRoles } from '../notation/table/columnRoles.js';
import { textTable } from '../report/layout/textTable.js';

const heads = {
  zh: ['序号', '指标', '单位', '类别', '基期值', '目标', '属性'],
  en: ['No.', 'Indicator', 'Unit', 'Group', 'Baseline', 'Target', 'Attribute'],
} as const;

/** What was read out of a table, as lines for a person: how the columns were understood, the indicators, the notes. */
export function tableLines(table: ParsedIndicatorTable, language: Language, width: number): string[] {
  const { title, columns, indicators, notes } = table;
  const head = heads[language].map((text, at) => ({
    head: [text],
    ...(at === 0 && { align: 'right' as const }),
  }));
  const rows = indicators.map((indicator) => rowOf(indicator, language));
  return [
    ...(title ? [title] : []),
    columnLine(columns, language),
    '',
    ...textTable(head, rows, { width }).map((line) => line.trimEnd()),
    ...(notes.length > 0 ? ['', ...notes.map(({ text }) => text)] : []),
  ];
}

function columnLine(columns: readonly TableColumn[], language: Language): string {
  const [title, colon, between] = { zh: ['各列', '：', '；'], en: ['Columns', ': ', '; '] }[language] as [
    string,
    string,
    string,
  ];
  const told = columns.map(({ heading, role, year }) => {
    const meaning = columnRoles[role][language] + (year === null ? '' : ` ${year}`);
    return `${heading === '' ? '—' : heading} → ${meaning}`;
  });
  return title + colon + told.join(between);
}

const rowOf = (indicator: TableIndicator, language: Language): string[] => {
  const { number, name, unit, category, baseline, targets, attribute } = indicator;
  const start = baseline && `${baseline.printed}${baseline.period === null ? '' : ` (${baseline.period})`}`;
  return [
    number === undefined ? '' : String(number),
    name,
    unit ?? '—',
    category ?? '',
    start ?? '—',
    targets.map((target) => formatTarget(target, language)).join(language === 'zh' ? '；' : '; '),
    attribute ? labelOf('attribute', attribute, language) : '',
  ];
};
