import type { Words } from '../../../finding/words.js';
import type { TableBaseline, TableTarget } from '../../parsedIndicatorTable.js';
import { shareNames } from '../../words/shareNames.js';
import { changeInName } from './changeInName.js';
import type { RowContext } from './rowContext.js';

const steepest = { averageAnnual: 100, total: 1000, yearOnYear: 1000, unstated: 1000 } as const;
const farthest = 20;
const whole = 100;

const steep = { zh: '增幅大得不像百分比', en: 'it is too much for a percentage of growth' };
const tooMuch = { zh: '超过百分之百', en: 'it is more than the whole' };
const ofShare = {
  zh: '指标是比率，不像是它的增速',
  en: 'the indicator is a share, and hardly grows by that',
};
const far = { zh: '与基期值相差悬殊', en: 'it is far from the starting value' };
const early = { zh: '期限不晚于基期', en: 'it is due no later than the base year' };

const share = new RegExp(`(?:${shareNames})$`);
const largest = (value: unknown): number =>
  typeof value === 'number' ? value : ((value as { max?: number } | null)?.max ?? 0);

/** Why the figures of a target can hardly be meant as they were read; `null` where they can. */
export function valueDoubt(
  target: TableTarget,
  baseline: TableBaseline | null,
  { name, unit, baseYear }: RowContext,
): Words | null {
  if (baseYear !== null && target.by !== undefined && Number(String(target.by).slice(0, 4)) <= baseYear)
    return early;
  if (target.kind === 'growth') {
    if (Math.abs(largest(target.rate)) > steepest[target.basis]) return steep;
    return unit === '%' && share.test(name) && !changeInName.test(name + target.printed) ? ofShare : null;
  }
  if (target.kind !== 'level') return null;
  const value = largest(target.value);
  if ((target.unit ?? unit) === '%' && share.test(name) && value > whole) return tooMuch;
  const start = baseline?.value;
  if (typeof start !== 'number' || start <= 0 || value <= 0) return null;
  const ratio = value / start;
  const isAgainst = isBare(target) && (target.comparator === 'gte' ? ratio < 0.5 : ratio > 2);
  return ratio > farthest || ratio * farthest < 1 || isAgainst ? far : null;
}

/** A figure whose direction was told beside the table. */
const isBare = (target: TableTarget): boolean => target.inferred?.comparator !== undefined;
