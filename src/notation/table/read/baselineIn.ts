import type { TableBaseline } from '../../parsedIndicatorTable.js';
import type { TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';
import { cellKind } from '../body/cellKind.js';
import { tableFinding } from '../tableFinding.js';
import { cellDoubt } from './cellDoubt.js';
import { changeInName } from './changeInName.js';
import { figureDoubts } from './figureDoubts.js';
import { placedFindings } from './placedFindings.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { unmarked } from './unmarked.js';

/** 增长5.4% under a name that is no change itself. */
const isChange = (text: string, name: string): boolean =>
  /^\s*(?:实际|同比|年均)?(?:增长|提高|上升|增加|下降|降低|减少)(?![到至])/.test(text) &&
  !changeInName.test(name);

// 第21位 of a row of places is a figure of it.
const place = /(?:排名|位次|名次)(?:[(（][^()（）]*[)）])?$/;

/** 五年累计20 of a year gone by: the years of the plan that is written have not come yet. */
function knownPeriod(period: string | null, text: string, { baseYear }: TargetContext): string | null {
  const year = Number(period?.slice(-4) ?? 0);
  return baseYear && year > baseYear && !text.includes(String(year)) ? String(baseYear) : period;
}

/** The starting value of a cell; `null` for an empty one. Words that are no figure are told. */
export function baselineIn(entry: ColumnCell, context: RowContext): TableBaseline | null {
  const kind = cellKind(entry.cell.text);
  if (kind === 'empty' || kind === 'mark') return null;
  const where = whereOf(context.place, entry);
  const { text: printed, note, isMarked, year } = unmarked(entry, context);
  const text = place.test(context.name) ? printed.replace(/^(\s*)第(\d+)[位名]/, '$1 $2 ') : printed;
  const { column } = entry;
  const known: TargetContext = {
    column: 'baseline',
    indicatorName: context.name,
    unit: context.unit ?? column.unit,
    baseYear: column.year ?? context.baseYear,
    period: context.period,
  };
  const parsed = parseTarget(text, known);
  const doubts = figureDoubts(text, known);
  const { baseline } = parsed;
  const told = doubts.findings.length > 0 ? doubts.findings : parsed.findings;
  for (const found of placedFindings(told, where)) context.tell(found);
  if (isChange(text, context.name)) {
    const why = {
      zh: '是升降的幅度，不是起点的数值',
      en: 'it is how far it moved, and not where it stood',
    };
    context.tell(cellDoubt(entry, context, why, text));
  }
  if (doubts.isUnreadable) return null;
  if (!baseline) {
    context.tell(tableFinding('notation/unreadable', where, { seen: entry.cell.text }));
    return null;
  }
  const marked = note?.year ?? year ?? context.startYear;
  const period = marked
    ? String(marked)
    : isMarked && !note
      ? null
      : knownPeriod(baseline.period, text, known);
  return { ...baseline, period, ...(column.isEstimated && { estimated: true }), where };
}
