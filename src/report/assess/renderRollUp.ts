import type { RollUp } from '../../assess/rollUp/rollUp.js';
import type { RollUpGroup, ShareMet } from '../../assess/rollUp/rollUpGroup.js';
import type { Language } from '../../model/label.js';
import { labels } from '../../model/label.js';
import { statusTone } from '../evaluation/statusTone.js';
import { statusWord } from '../evaluation/statusWord.js';
import type { Paint } from '../layout/paint.js';
import { paintOf } from '../layout/paint.js';
import type { Cell } from '../layout/textTable.js';
import { textTable } from '../layout/textTable.js';
import { usualWidth } from '../layout/usualWidth.js';
import { visibleText } from '../layout/visibleText.js';
import { wrapText } from '../layout/wrapText.js';
import { formatPercent } from '../number/formatPercent.js';
import { renderFindings } from '../renderFindings.js';
import { illustrativeLines } from './illustrativeLines.js';
import { leftOutLines } from './leftOutLines.js';
import { rollUpNote } from './rollUpNote.js';

/** How a roll-up or a list of warnings is to be written. */
export interface AssessFormat {
  readonly language: Language;
  /** `table` for people, `json` for programs: the object as it is. */
  readonly format: 'table' | 'json';
  /** Columns of the terminal; 120 when left out. */
  readonly width?: number;
  /** True for ANSI colours, or a function that paints. Left out: none. */
  readonly colour?: boolean | Paint;
}

/**
 * A roll-up as text: one line a group with targets, share assessable, share met, mean progress and its coverage, the
 * worst status and all statuses; then how indicators were weighted, and what the figures do without.
 *
 * @returns the text without a line break at its end
 * @example
 * console.log(renderRollUp(rollUp([evaluation], [plan], { by: 'dimension' }), { language: 'zh', format: 'table' }));
 * JSON.parse(renderRollUp(rolled, { language: 'zh', format: 'json' })); // equals the roll-up
 */
export function renderRollUp(rolled: RollUp, format: AssessFormat): string {
  if (format.format === 'json') return JSON.stringify(rolled, null, 2);
  const { language, width = usualWidth } = format;
  const paint = paintOf(format.colour);
  const heads = [labels.grouping[rolled.by][language], ...columnHeads[language]];
  const columns = heads.map((head, index) => ({
    head: [head],
    align: index === 0 || index > 5 ? ('left' as const) : ('right' as const),
  }));
  const rows = [...rolled.groups, rolled.total].map((group) => rowOf(group, rolled, language));
  const leftOut = leftOutLines(rolled.total.leftOut, language, { width });
  return [
    ...illustrativeLines(rolled.isIllustrative, language),
    paint(titleOf(rolled, language), 'strong'),
    '',
    ...textTable(columns, rows, { width, paint }),
    '',
    ...wrapText(rollUpNote(rolled, language), width),
    ...(leftOut.length > 0 ? ['', paint(titles.leftOut[language], 'strong'), ...leftOut] : []),
    ...(rolled.findings.length > 0
      ? ['', renderFindings(rolled.findings, { language, format: 'text' })]
      : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

const columnHeads = {
  zh: ['目标数', '可评价', '已达到', '平均进度', '进度覆盖', '最差状态', '各状态'],
  en: ['Targets', 'Assessable', 'Met', 'Progress', 'Covered', 'Worst', 'By status'],
} as const;

const titles = {
  leftOut: { zh: '未计入的目标及原因', en: 'What is left out, and why' },
};

const titleOf = ({ by, asOf }: RollUp, language: Language): string =>
  language === 'zh'
    ? `目标完成情况汇总（按${labels.grouping[by].zh}，截至 ${asOf ?? '—'}）`
    : `Targets by ${labels.grouping[by].en}, as of ${asOf ?? '—'}`;

function rowOf(group: RollUpGroup, rolled: RollUp, language: Language): Cell[] {
  const { progress, worstStatus, byStatus, assessableCount, targetCount, label } = group;
  const share = (ratio: number | null): string => (ratio === null ? '—' : formatPercent(ratio));
  const worst = worstStatus === null ? '—' : statusWord(worstStatus, rolled, language);
  const tone = worstStatus === null ? undefined : statusTone(worstStatus);
  return [
    visibleText(label[language]),
    String(targetCount),
    String(assessableCount),
    metOf(group.rowsMet),
    share(progress.meanRatio),
    share(progress.coverageRatio),
    tone ? { text: worst, tone } : worst,
    Object.entries(byStatus)
      .filter(([, count]) => count > 0)
      .map(([status, count]) => `${statusWord(status, rolled, language)} ${count}`)
      .join(language === 'zh' ? '、' : ', '),
  ];
}

const metOf = ({ metCount, knownCount }: ShareMet): string => `${metCount}/${knownCount}`;
