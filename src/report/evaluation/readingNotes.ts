import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Text } from '../../model/text.js';

const notes: readonly Text[] = [
  {
    zh: '括号内为目标年份或数据时期；“—”表示没有数据或未能计算。',
    en: 'In brackets: the year of the goal or the period of the figure. “—”: no figure, or not computable.',
  },
  {
    zh: '目标完成率＝当前值÷目标值（逆向指标为目标值÷当前值）；增量完成率＝（当前值－基期值）÷（目标值－基期值）。',
    en: '% of goal = current / target (target / current where less is better). % of way = (current − base) / (target − base).',
  },
];

const paceNote: Text = {
  zh: '时序要求＝从基期到目标年按所选路径推进，到数据时点应达到的数值；状态按实际进度与时序要求之比判断。',
  en: 'Due now = the value due at the time of the figure on the chosen path from base to target; the status compares the way gone with the way due.',
};
const otherNote: Text = {
  zh: '时序要求＝从基期到目标年按所选路径推进，到数据时点应达到的数值；状态按所选评价规则判断，与时序要求无关。',
  en: 'Due now = the value due at the time of the figure on the chosen path from base to target; the status follows the chosen profile and not what is due.',
};

/** How to read the table of targets: its marks, its ratios, and what the status follows. */
export function readingNotes({ profile }: Pick<PlanEvaluation, 'profile'>): Text[] {
  return [...notes, profile === 'timeProgress' ? paceNote : otherNote];
}
