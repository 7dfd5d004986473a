import type { TableTarget } from '../../parsedIndicatorTable.js';
import type { ParsedTargets, TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';
import { tableFinding } from '../tableFinding.js';
import { asideTargets } from './asideTargets.js';
import { cellDoubt } from './cellDoubt.js';
import { placedFindings } from './placedFindings.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { statedCell } from './statedCell.js';
import { withHeadingWord } from './withHeadingWord.js';

function parsed(word: string, text: string, context: TargetContext): ParsedTargets {
  return word === '' ? parseTarget(text, context) : withHeadingWord(word, text, context);
}

// 今年目标, 年度目标 in a plan of several years.
const ofOneYear = /今年|本年|当年|^年度/;
const isLong = ({ period }: RowContext): boolean => period !== null && period.firstYear !== period.lastYear;

/** The targets of a cell, with what else stands in it. */
type TableTargets = Omit<ParsedTargets, 'targets'> & { readonly targets: readonly TableTarget[] };

/** The targets of a cell, each by the year of its column. */
export function targetsIn(entry: ColumnCell, context: RowContext): TableTargets {
  const where = whereOf(context.place, entry);
  const { text, note, word, unit } = statedCell(entry, context);
  const by = note?.year ?? entry.column.year ?? context.deadline;
  const known: TargetContext = {
    column: 'target',
    indicatorName: context.name,
    unit,
    direction: context.direction,
    baseYear: context.baseYear,
    period: context.period,
    ...(by !== null && { by: String(by) }),
  };
  const read = parsed(word, text, known);
  if (
    word === '年均' &&
    !note?.text.includes('年均') &&
    !/[%‰目]/.test((unit ?? '') + entry.column.heading)
  ) {
    const why = {
      zh: '列名只写“年均”，可能是每年的量，也可能是增速',
      en: '年均 alone may be so many a year, or growth',
    };
    context.tell(cellDoubt(entry, context, why, word));
  }
  if (by === null && ofOneYear.test(entry.column.heading) && isLong(context)) {
    const why = { zh: '列名没有写明是哪一年', en: 'its heading does not tell of which year it is' };
    context.tell(cellDoubt(entry, context, why));
  }
  const aside = asideTargets(read, text, known);
  for (const found of placedFindings(aside.findings, where)) context.tell(found);
  if (read.targets.length === 0 && read.findings.length === 0) {
    context.tell(tableFinding('notation/unreadable', where, { seen: entry.cell.text }));
  }
  const targets = [...read.targets, ...aside.targets].map((target) => ({ ...target, where }));
  return { ...read, targets };
}
