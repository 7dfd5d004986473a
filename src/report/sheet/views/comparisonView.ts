import type { ComparedRow, Comparison } from '../../../assess/compare/comparison.js';
import type { Language } from '../../../model/label.js';
import { assessReasonInWords } from '../../assess/assessReasonInWords.js';
import { comparedInPlaces } from '../../assess/comparedInPlaces.js';
import { comparisonNotes } from '../../assess/comparisonNotes.js';
import type { ComparisonTitles } from '../../assess/comparisonTitles.js';
import { comparisonOption } from '../../chart/comparisonOption.js';
import { visibleText } from '../../layout/visibleText.js';
import { formatPeriod } from '../../number/formatDate.js';
import { formatNumber } from '../../number/formatNumber.js';
import { unitInWords } from '../../number/unitInWords.js';
import { inBrackets } from '../../plan/planContext.js';
import { figureCell } from '../figureCell.js';
import type { View, ViewCell, ViewChart } from '../view.js';

/** Figures of one series beside each other, best first. */
export function comparisonView(comparison: Comparison, format: ComparisonTitles): View {
  const { language, names, title } = format;
  const unit = comparison.unit === null ? '' : unitInWords(comparison.unit, language);
  const chart = comparisonChart(comparison, format);
  return {
    name: { zh: '对标', en: 'Comparison' }[language],
    title: `${visibleText(title)}${inBrackets(unit, language)}`,
    notes: comparisonNotes(comparison, format).map((text) => ({ text })),
    columns: [
      { head: { zh: '名次', en: 'Place' }[language], width: 8, align: 'right' },
      { head: { zh: '对象', en: 'Item' }[language], width: 20, isName: true },
      { head: { zh: '指标名称', en: 'Indicator' }[language], width: 40 },
      { head: { zh: '数值', en: 'Value' }[language], width: 14, align: 'right' },
      { head: { zh: '时间', en: 'Time' }[language], width: 12, align: 'centre' },
      { head: { zh: '与标杆的差距', en: 'Gap' }[language], width: 16, align: 'right' },
      { head: { zh: '说明', en: 'Note' }[language], width: 40 },
    ],
    sections:
      comparison.rows.length === 0
        ? []
        : [{ heading: null, rows: comparedInPlaces(comparison).map((row) => rowOf(row, names, language)) }],
    none: { zh: '没有可比的数值。', en: 'There is nothing to compare.' }[language],
    ...(chart && { chart }),
  };
}

/** Two or more figures beside each other; one alone is no comparison. */
function comparisonChart(comparison: Comparison, titles: ComparisonTitles): ViewChart | null {
  const count = comparison.rows.filter(({ value }) => value !== null).length;
  if (count < 2) return null;
  return {
    option: comparisonOption(comparison, titles),
    width: 760,
    height: 74 + 34 * count,
    caption: {
      zh: '各对象的数值（横条）与标杆（竖线），数值见下表',
      en: 'The figures (bars) and the benchmark (marks); the table below has them in numbers',
    }[titles.language],
  };
}

function rowOf(
  { id, name, value, period, rank, gap, reason }: ComparedRow,
  names: ComparisonTitles['names'],
  language: Language,
): ViewCell[] {
  return [
    rank === null ? { text: '—' } : { text: String(rank), number: { value: rank, format: '0' } },
    { text: visibleText(names[id] ?? id) },
    { text: visibleText(name) },
    numberCell(value, language),
    { text: period === null ? '—' : formatPeriod(period, language) },
    numberCell(gap, language),
    { text: reason === null ? '' : assessReasonInWords(reason, language) },
  ];
}

function numberCell(value: number | null, language: Language): ViewCell {
  if (value === null) return { text: '—' };
  const text = formatNumber(value, { language, decimals: 4 });
  return figureCell({ value, isRatio: false, text: { zh: text, en: text } }, language).cell;
}
