import type { Decomposition } from '../../assess/decompose/decomposition.js';
import { labelOf } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { formatNumber } from '../number/formatNumber.js';
import { unitInWords } from '../number/unitInWords.js';
import { assessReasonInWords } from './assessReasonInWords.js';
import type { ResultFormat } from './resultFormat.js';
import { resultTable } from './resultTable.js';

/** How a decomposition is to be written. */
export interface DecompositionFormat extends ResultFormat {
  /** What is dealt out. */
  readonly title: string;
  /** Unit of the total; `null` for none. */
  readonly unit: string | null;
}

/**
 * A decomposition as a table of its parts, or as JSON.
 *
 * @returns the text without a line break at its end
 */
export function renderDecomposition(decomposition: Decomposition, format: DecompositionFormat): string {
  if (format.format === 'json') return JSON.stringify(decomposition, null, 2);
  const { language, unit, title } = format;
  const { method, total, parts, difference, reason } = decomposition;
  const number = (value: number): string =>
    formatNumber(value, { language, decimals: decomposition.decimals });
  const shown = `${number(total)}${unit === null ? '' : ` ${unitInWords(unit, language)}`}`;
  const head = `${visibleText(title)} ${shown}${language === 'zh' ? '，' : ', '}${labelOf('decompositionMethod', method, language)}`;
  const why = reason === null ? [] : [assessReasonInWords(reason, language)];
  if (parts === null) return [head, ...why].join('\n');
  const isPath = parts.some(({ level }) => level !== null);
  const columns = [
    { zh: '部分', en: 'Part' },
    { zh: isPath ? '增量' : '分解数', en: isPath ? 'Step' : 'Amount', isFigure: true },
    { zh: '未取整', en: 'Unrounded', isFigure: true },
    ...(isPath ? [{ zh: '达到', en: 'Level', isFigure: true } as const] : []),
  ] as const;
  const rows = parts.map(({ id, amount, quota, level }) => [
    visibleText(id),
    number(amount),
    formatNumber(quota, { language, decimals: decomposition.decimals + 2 }),
    ...(level === null ? [] : [number(level)]),
  ]);
  const off = difference
    ? [`${why.join('')}${language === 'zh' ? '，差 ' : ', by '}${number(difference)}`]
    : why;
  return [head, '', ...resultTable(columns, rows, format), ...off].join('\n');
}
