import { narrowText } from './narrowText.js';

/** Marks for "there is no figure". 无 is not among them: it may also say that there were none, which is 0. */
const missingMarks: ReadonlySet<string> = new Set(
  (
    '- -- — —— – ―  ~ / // \\ ... …… … .. n/a na n.a. nan null none nil - 暂无 暂无数据 无数据 没有数据 数据缺失 缺 缺失 缺数 缺测 ' +
    '未统计 未公布 未发布 未填报 未报 未提供 未知 不详 不掌握 待统计 待公布 待发布 待填 待定 待补充 尚未公布 尚未统计 尚未发布 missing'
  ).split(' '),
);

/** Marks for "there was nothing to measure". */
const notApplicableMarks: ReadonlySet<string> = new Set(['不适用', '不涉及', 'notapplicable']);

/** What a cell without a figure says. */
export type Blankness = 'missing' | 'notApplicable';

/**
 * Whether a cell says that there is no figure, and how.
 *
 * @example
 * blanknessOf('——') // 'missing'
 * blanknessOf('不适用') // 'notApplicable'
 * blanknessOf('0') // null: a figure
 */
export function blanknessOf(cell: string): Blankness | null {
  if (cell === '') return 'missing';
  // No mark begins or ends with a digit, as nearly all cells do.
  if (isDigit(cell.charCodeAt(0)) || isDigit(cell.charCodeAt(cell.length - 1))) return null;
  if (cell.length > 40) return cell.trim() === '' ? 'missing' : null;
  const mark = narrowText(cell).toLowerCase().replaceAll(' ', '');
  if (mark === '' || missingMarks.has(mark)) return 'missing';
  return notApplicableMarks.has(mark) ? 'notApplicable' : null;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
