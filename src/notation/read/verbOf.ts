import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import type { GoverningVerb } from './clause.js';
import { isAdverb } from './isAdverb.js';
import { wordsAt } from './wordsAt.js';

const deeds: ReadonlySet<string> = new Set(['add', 'net', 'build', 'bring']);

/** 形成可推广的经验5条: a verb in front of 的 belongs to the thing. */
const isAttribute = ({ text }: NormalText, { start, end }: Lexeme, before: readonly Lexeme[]): boolean =>
  /^[\p{Script=Han}]{0,12}的(?=\p{Script=Han})/u.test(text.slice(end, before.at(-1)?.end)) ||
  text.charAt(start - 1) === '可';

const isOfSeries = ({ text }: NormalText, { end }: Lexeme, before: readonly Lexeme[]): boolean =>
  /[\p{Script=Han})](?:率|比例|占比|比重)$/u.test(text.slice(end, before.at(-1)?.end));

/** The verb in charge of a figure, or of a clause without one. */
export function verbOf(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  figureAt: number,
): GoverningVerb | null {
  const before = figureAt < 0 ? lexemes : lexemes.slice(0, figureAt);
  const verbs = before.flatMap((lexeme) => (lexeme.type === 'verb' && !isAdverb(lexeme) ? [lexeme] : []));
  const isAdding = verbs.find(({ role }) => role === 'add' || role === 'net');
  const last = verbs.at(-1);
  const outer = verbs.at(-2);
  const isInner =
    last && outer && deeds.has(last.role) && deeds.has(outer.role) && isAttribute(normal, last, before);
  // 设置中医科室的比例90%: the verb stands inside the name of the share.
  const figure = lexemes[figureAt];
  const unit = figure?.type === 'figure' ? figure.figure.unit : null;
  if (last && unit === '%' && deeds.has(last.role) && isOfSeries(normal, last, before)) return null;
  // 新增…达到 counts what is new; 新增 in front of a share or a fall does not.
  const chosen =
    isAdding &&
    (last?.role === 'reach' ||
      last?.role === 'build' ||
      last?.role === 'bring' ||
      (last?.role === 'raise' && /^[百千万亿]*[亩处公个]/.test(unit ?? '')))
      ? isAdding
      : isInner
        ? outer
        : last;
  if (!chosen) return null;
  const role = chosen.role as GoverningVerb['role'];
  return { ...wordsAt(normal, chosen.start, chosen.end), role };
}
