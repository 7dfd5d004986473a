import type { Finding } from '../../../finding/finding.js';
import type { Words } from '../../../finding/words.js';
import type { TableIndicator } from '../../parsedIndicatorTable.js';
import { tornPiece } from '../body/tornPiece.js';
import { tableFinding } from '../tableFinding.js';

const unitless = { zh: '没有读出单位', en: 'no unit was read' };
// Numbers that have no unit: 系数, 指数, 性别比.
const pure = /(?:系数|指数|比|倍差|度|值|得分|[起次人户个]数)(?:[(（][^()（）]{0,30}[)）])?$/;

const counted: ReadonlySet<string> = new Set(['level', 'increment', 'cumulative', 'everyYear']);

const often = 3;
const broken = { zh: '各列可能认错了', en: 'the columns may be mistaken' };
const aimless = { zh: '没有读出目标', en: 'no target was read' };

/**
 * What the rows of a table say together: which of them lacks what the others have, whether all fall behind, and whether
 * so many of them were not read that the others are hardly sure.
 */
export function tableDoubts(
  indicators: readonly TableIndicator[],
  unread: number,
  isOfLines: boolean,
): Finding[] {
  const lacking = indicators.filter((one) => lacksUnit(one));
  const hasUnits = indicators.filter(({ unit }) => unit !== null).length * 2 >= indicators.length;
  const compared = indicators.flatMap((one) => {
    const told = isBehind(one);
    return told === null ? [] : [told];
  });
  const behind = compared.filter(Boolean).length;
  const isSwapped = behind > 1 && behind * 2 > compared.length;
  const isBroken = unread > 1 && unread * often >= indicators.length;
  const goalless = indicators.filter(({ targets }) => targets.length === 0);
  const alone = indicators.filter(
    ({ category }, at) =>
      category && [indicators[at - 1], indicators[at + 1]].every((beside) => beside?.category !== category),
  );
  return [
    ...(isBroken || isSwapped ? indicators.map((one) => doubt(one, broken)) : []),
    ...(isOfLines ? alone.map((one) => doubt(one, tornPiece)) : []),
    ...goalless.map((one) => doubt(one, aimless)),
    ...(hasUnits ? lacking.map((one) => doubt(one, unitless)) : []),
  ];
}

const doubt = ({ name, where }: TableIndicator, why: Words): Finding =>
  tableFinding('notation/doubtful', where, { seen: name, words: name, why });

const lacksUnit = ({ name, unit, targets }: TableIndicator): boolean =>
  unit === null && !pure.test(name) && targets.some((target) => counted.has(target.kind) && !target.unit);

/** Whether a bare figure asks for less than there was, or for more where less is better; `null` where nothing is compared. */
function isBehind({ baseline, targets }: TableIndicator): boolean | null {
  const goals = targets.flatMap((target) =>
    target.kind === 'level' && typeof target.value === 'number' && target.inferred?.comparator
      ? [{ by: String(target.by), value: target.value, sign: target.comparator === 'gte' ? 1 : -1 }]
      : [],
  );
  const start = typeof baseline?.value === 'number' ? [baseline.value] : [];
  const steps = [...start, ...goals.sort((a, b) => (a.by < b.by ? -1 : 1)).map(({ value }) => value)];
  if (goals.length === 0 || steps.length < 2) return null;
  const sign = goals[0]?.sign ?? 1;
  return steps.some((value, at) => at > 0 && (value - (steps[at - 1] ?? value)) * sign < 0);
}
