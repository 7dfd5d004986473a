import type { Comparison } from '../../assess/compare/comparison.js';
import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { assessReasonInWords } from './assessReasonInWords.js';
import type { ComparisonTitles } from './comparisonTitles.js';

/** What is to be known before a comparison: what the others are measured against, and how far the places can be trusted. */
export function comparisonNotes(comparison: Comparison, format: ComparisonTitles): string[] {
  return [benchmarkLine(comparison, format), ...remarksOf(comparison, format.language)];
}

const number = (value: number | null, language: Language): string =>
  value === null ? '—' : formatNumber(value, { language, decimals: 4 });

function benchmarkLine({ benchmark }: Comparison, { language, names }: ComparisonTitles): string {
  const { by, ids, value, reason } = benchmark;
  const named = ids.map((id) => visibleText(names[id] ?? id)).join(language === 'zh' ? '、' : ', ');
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  const head = language === 'zh' ? '标杆：' : 'Benchmark: ';
  const what = reason === null ? number(value, language) : assessReasonInWords(reason, language);
  return `${head}${labelOf('benchmark', by, language)}${named && `${open}${named}${close}`} ${what}`;
}

function remarksOf({ periodsDiffer, isOfTotals }: Comparison, language: Language): string[] {
  const remarks = [
    periodsDiffer && {
      zh: '注意：各数值的时点不同。',
      en: 'Note: the figures are of different times.',
    },
    isOfTotals && {
      zh: '注意：总量随地区规模而变，名次仅供参考。',
      en: 'Note: totals grow with the size of a region; places say little.',
    },
  ];
  return remarks.flatMap((remark) => (remark ? [remark[language]] : []));
}
