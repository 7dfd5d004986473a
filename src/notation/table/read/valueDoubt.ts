import type { Words } from '../../../finding/words.js';
import type { TableBaseline, TableTarget } from '../../parsedIndicatorTable.js';
import { shareNames } from '../../words/shareNames.js';
import { changeInName } from './changeInName.js';
import type { RowContext } from './rowContext.js';

const steepest = { averageAnnual: 100, total: 1000, yearOnYear: 1000, unstated: 1000 } as const;
const farthest = 20;
const whole = 100;

const unlikely = { zh: '大小或期限不合常理', en: 'its size or year is unlikely' };

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
    return unlikely;
  if (target.kind === 'growth') {
    if (Math.abs(largest(target.rate)) > steepest[target.basis]) return unlikely;
    return unit === '%' && share.test(name) && !changeInName.test(name + target.printed) ? unlikely : null;
  }
  const start = baseline?.value;
  // 累计探明储量 from 370 to 420: counted from long before the plan.
  if (target.kind === 'cumulative')
    return /^累计/.test(name) && typeof start === 'number' && largest(target.value) > start ? unlikely : null;
  if (target.kind !== 'level') return null;
  const value = largest(target.value);
  if ((target.unit ?? unit) === '%' && share.test(name) && value > whole) return unlikely;
  if (typeof start !== 'number' || start <= 0 || value <= 0) return null;
  const ratio = value / start;
  const isAgainst = isBare(target) && (target.comparator === 'gte' ? ratio < 0.5 : ratio > 2);
  return ratio > farthest || ratio * farthest < 1 || isAgainst ? unlikely : null;
}

/** A figure whose direction was told beside the table. */
const isBare = (target: TableTarget): boolean => target.inferred?.comparator !== undefined;
