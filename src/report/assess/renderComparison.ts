import type { Comparison } from '../../assess/compare/comparison.js';
import { visibleText } from '../layout/visibleText.js';
import { formatPeriod } from '../number/formatDate.js';
import { formatNumber } from '../number/formatNumber.js';
import { unitInWords } from '../number/unitInWords.js';
import { assessReasonInWords } from './assessReasonInWords.js';
import { comparisonNotes } from './comparisonNotes.js';
import type { ResultFormat } from './resultFormat.js';
import { resultTable } from './resultTable.js';

/** What a comparison is called, and its items. */
export interface ComparisonTitles extends Pick<ResultFormat, 'language'> {
  /** What is compared. */
  readonly title: string;
  /** Names of the items, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** How a comparison is to be written. */
export interface ComparisonFormat extends ResultFormat, ComparisonTitles {}

const columns = [
  { zh: '名次', en: 'Place', isFigure: true },
  { zh: '对象', en: 'Item' },
  { zh: '指标名称', en: 'Indicator' },
  { zh: '数值', en: 'Value', isFigure: true },
  { zh: '时间', en: 'Time' },
  { zh: '与标杆的差距', en: 'Gap', isFigure: true },
  { zh: '说明', en: 'Note' },
] as const;

/**
 * A comparison as a table, best first, or as JSON.
 *
 * @returns the text without a line break at its end
 */
export function renderComparison(comparison: Comparison, format: ComparisonFormat): string {
  if (format.format === 'json') return JSON.stringify(comparison, null, 2);
  const { language, names, title } = format;
  const number = (value: number | null): string =>
    value === null ? '—' : formatNumber(value, { language, decimals: 4 });
  const rows = [...comparison.rows]
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0)
    .map(({ id, name, value, period, rank, gap, reason }) => [
      rank === null ? '—' : String(rank),
      visibleText(names[id] ?? id),
      visibleText(name),
      number(value),
      period === null ? '—' : formatPeriod(period, language),
      number(gap),
      reason === null ? '' : assessReasonInWords(reason, language),
    ]);
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  const unit = comparison.unit === null ? '' : `${open}${unitInWords(comparison.unit, language)}${close}`;
  return [
    `${visibleText(title)}${unit}`,
    ...comparisonNotes(comparison, format),
    '',
    ...resultTable(columns, rows, format),
  ].join('\n');
}
