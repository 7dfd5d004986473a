import type { DecomposedPart, Decomposition } from '../../../assess/decompose/decomposition.js';
import { labelOf } from '../../../model/label.js';
import { assessReasonInWords } from '../../assess/assessReasonInWords.js';
import type { DecompositionTitles } from '../../assess/decompositionTitles.js';
import { visibleText } from '../../layout/visibleText.js';
import { formatNumber } from '../../number/formatNumber.js';
import { unitInWords } from '../../number/unitInWords.js';
import { figureCell } from '../figureCell.js';
import type { View, ViewCell } from '../view.js';

/** The parts of a whole, or why there are none. */
export function decompositionView(decomposition: Decomposition, titles: DecompositionTitles): View {
  const { parts, decimals } = decomposition;
  const { language } = titles;
  const isPath = parts?.some(({ level }) => level !== null) ?? false;
  const number = (value: number, places: number): ViewCell => {
    const text = formatNumber(value, { language, decimals: places });
    return figureCell({ value, isRatio: false, text: { zh: text, en: text } }, language).cell;
  };
  const rowOf = ({ id, amount, quota, level }: DecomposedPart): ViewCell[] => [
    { text: visibleText(id) },
    number(amount, decimals),
    number(quota, decimals + 2),
    ...(level === null ? [] : [number(level, decimals)]),
  ];
  const partHead = isPath ? { zh: '时期', en: 'Period' } : { zh: '部分', en: 'Part' };
  const amountHead = isPath ? { zh: '增量', en: 'Step' } : { zh: '分解数', en: 'Amount' };
  return {
    name: { zh: '目标分解', en: 'Parts' }[language],
    title: titleOf(decomposition, titles),
    notes: notesOf(decomposition, titles).map((text) => ({ text })),
    columns: [
      { head: partHead[language], width: 30 },
      { head: amountHead[language], width: 16, align: 'right' },
      { head: { zh: '未取整', en: 'Unrounded' }[language], width: 16, align: 'right' },
      ...(isPath
        ? [{ head: { zh: '达到', en: 'Level' }[language], width: 16, align: 'right' } as const]
        : []),
    ],
    sections: parts === null ? [] : [{ heading: null, rows: parts.map(rowOf) }],
    none: { zh: '不能分解。', en: 'It cannot be dealt out.' }[language],
  };
}

function titleOf(
  { total, decimals, method }: Decomposition,
  { title, unit, language }: DecompositionTitles,
): string {
  const whole = formatNumber(total, { language, decimals });
  const shown = `${whole}${unit === null ? '' : ` ${unitInWords(unit, language)}`}`;
  const comma = language === 'zh' ? '，' : ', ';
  return `${visibleText(title)} ${shown}${comma}${labelOf('decompositionMethod', method, language)}`;
}

function notesOf(
  { reason, difference, decimals }: Decomposition,
  { language }: DecompositionTitles,
): string[] {
  if (reason === null) return [];
  const why = assessReasonInWords(reason, language);
  if (!difference) return [why];
  return [
    `${why}${language === 'zh' ? '，差 ' : ', by '}${formatNumber(difference, { language, decimals })}`,
  ];
}
