import type { ValueOf } from '../../model/label.js';
import type { FigureLexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { baseNouns } from '../words/baseNouns.js';
import type { GoverningVerb } from './clause.js';

type Comparator = ValueOf<'comparator'>;

const inFront: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:至少|最少|最低|不少于|不低于|不得少于)(?:要|应|需)?$/, 'gte'],
  [/(?:接近|将近|近乎|大约|(?<![节条合公契签集预违履])约)(?:实现|达到?)?$/, 'approx'],
  [/(?:至多|最多|不超过|不多于)(?:可|只)?$/, 'lte'],
];

const behindBase = `[^，。；、]{1,24}(?:的|${baseNouns})$`;
const overBase: readonly (readonly [RegExp, Comparator])[] = [
  [new RegExp(`(?:不低于|不少于|不小于)${behindBase}`), 'gte'],
  [new RegExp(`(?:不超过|不高于|不多于|不大于)${behindBase}`), 'lte'],
  [new RegExp(`(?<!不)(?:超过|高于|大于|多于)${behindBase}`), 'gt'],
  [new RegExp(`(?<!不)(?:低于|小于|少于)${behindBase}`), 'lt'],
];

/** A comparing word in front of what a share is of: 不低于从业人员的5%. */
function comparatorOverBase({ text }: NormalText, start: number, figure: FigureLexeme): Comparator | null {
  if (figure.figure.unit !== '%') return null;
  const before = text.slice(Math.max(start, figure.start - 30), figure.start);
  return overBase.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

/** A comparing word in front of the verb and not of the figure: 至少新增1件; or in front of its base. */
export function farComparatorOf(
  normal: NormalText,
  start: number,
  verb: GoverningVerb | null,
  figure: FigureLexeme | null,
): Comparator | null {
  const { text } = normal;
  const over = figure && comparatorOverBase(normal, start, figure);
  if (over || !verb) return over;
  const before = text.slice(Math.max(0, verb.start - 6), verb.start);
  return inFront.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}
