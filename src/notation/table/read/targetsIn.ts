import type { TableTarget } from '../../parsedIndicatorTable.js';
import type { ParsedTargets, TargetContext } from '../../parsedTarget.js';
import { parseTarget } from '../../parseTarget.js';
import { tableFinding } from '../tableFinding.js';
import { asideTargets } from './asideTargets.js';
import { placedFindings } from './placedFindings.js';
import type { ColumnCell, RowContext } from './rowContext.js';
import { whereOf } from './rowContext.js';
import { unmarked } from './unmarked.js';
import { withHeadingWord } from './withHeadingWord.js';

const isBracketed = (text: string): boolean => /^\s*[[〔【].*[\]〕】]\s*$/.test(text);
const isShare = (unit: string | null): boolean => unit === '%' || unit === '‰';
const verb = /^\s*(?:年均|每年)?(?:提[高升]|增[长加]|下降|降低|减少|上升|新增|净增)/;

// 城镇调查失业率 <5.5 under 年均: a rate to be kept in every year, and no growth of it.
const rate = /(?:率|比重|占比|比例)(?:[(（][^()（）]*[)）])?$/;
const change = /增长|增速|增幅|降低|下降|减少|提高|变化/;
const isKeptRate = (name: string, unit: string | null): boolean =>
  isShare(unit) && rate.test(name) && !change.test(name);

/** The words of the heading that belong in front of the cell, and the unit the figures then have. */
function headed(
  text: string,
  entry: ColumnCell,
  name: string,
  unit: string | null,
): readonly [string, string | null] {
  const { role, heading, unit: printed } = entry.column;
  // A figure in brackets is over the whole plan whatever the column says.
  if (isBracketed(text)) return ['', unit];
  const isKept = !heading.startsWith('年均增') || /^\s*[<≤＜]|以[内下]/.test(text);
  if (role === 'growth' && !verb.test(text) && isKept && isKeptRate(name, unit)) return ['年均', unit];
  if (role === 'growth') return [verb.test(text) ? '年均' : '年均增长', printed ?? '%'];
  if (role === 'total') return [/累计/.test(text) ? '' : '累计', unit];
  if (role !== 'change' || verb.test(text)) return ['', unit];
  if (/增幅|增长率|增长幅度/.test(heading)) return ['累计增长', '%'];
  return isShare(unit) ? ['提高', '百分点'] : ['增加', unit];
}

function parsed(word: string, text: string, context: TargetContext): ParsedTargets {
  return word === '' ? parseTarget(text, context) : withHeadingWord(word, text, context);
}

/** The targets of a cell, with what else stands in it. */
type TableTargets = Omit<ParsedTargets, 'targets'> & { readonly targets: readonly TableTarget[] };

/** The targets of a cell, each by the year of its column. */
export function targetsIn(entry: ColumnCell, context: RowContext): TableTargets {
  const where = whereOf(context.place, entry);
  const { text, note } = unmarked(entry, context);
  const [word, unit] = headed(text, entry, context.name, context.unit ?? entry.column.unit);
  const by = note?.year ?? entry.column.year;
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
  const aside = asideTargets(read, text, known);
  for (const found of placedFindings(aside.findings, where)) context.tell(found);
  if (read.targets.length === 0 && read.findings.length === 0) {
    context.tell(tableFinding('notation/unreadable', where, { seen: entry.cell.text }));
  }
  const targets = [...read.targets, ...aside.targets].map((target) => ({ ...target, where }));
  return { ...read, targets };
}
