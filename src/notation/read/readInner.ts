import type { ParsedTarget, TargetContext } from '../parsedTarget.js';
import type { Expression } from './expression.js';
import type { Parse } from './parse.js';

const baseWords = /^(?:((?:19|20)\d{2})年?)?(?:基期|基准|基数|现状|现值|基年|基线)(?:值|年|数)?[:为]?/;

/**
 * Reads the words of a bracket as an expression of their own: a baseline, a subset, a change, another year's target.
 *
 * @returns whether they were one
 */
export function readInner(
  words: string,
  source: string,
  offset: number,
  context: TargetContext,
  into: Expression,
  parse: Parse,
): boolean {
  const base = baseWords.exec(words);
  const isBase = base !== null;
  const isSubset = words.startsWith('其中') || /^含(?=\p{Script=Han})/u.test(words);
  const isChange = /^(?:年均|同比|比|较|累计|增长|下降|提高|降低|新增|净增|力争|[三五]年累计)/.test(words);
  const hasYear = /^(?:到|至|截至)?(?:19|20)\d{2}/.test(words);
  if (!/\d|[一二三四五六七八九十]/.test(words) || !(isBase || isSubset || isChange || hasYear)) return false;
  // 含城镇5万人: the word for the part is none of its name.
  const lead = isBase
    ? source.length - source.replace(/^(?:(?:19|20)\d{2}\s?年?)?\D+/, '').length
    : Number(isSubset && source.startsWith('含'));
  const inner = parse(
    source.slice(lead),
    isBase ? { ...context, column: 'baseline' } : { ...context, column: context.column ?? 'target' },
  );
  if (inner.baseline && !into.baseline)
    into.baseline = shifted({ ...inner.baseline, ...(base?.[1] && { period: base[1] }) }, offset + lead);
  const figured = inner.targets.filter(({ spans }) => spans.figure);
  for (const target of figured) into.targets.push(moved(target, offset + lead, isSubset));
  into.findings.push(...inner.findings);
  return inner.baseline !== undefined || figured.length > 0;
}

const shifted = <T extends { readonly span: { readonly start: number; readonly end: number } }>(
  baseline: T,
  by: number,
): T => ({
  ...baseline,
  span: { start: baseline.span.start + by, end: baseline.span.end + by },
});

function moved(target: ParsedTarget, by: number, isSubset: boolean): ParsedTarget {
  const spans = Object.fromEntries(
    Object.entries(target.spans).map(([part, { start, end }]) => [
      part,
      { start: start + by, end: end + by },
    ]),
  );
  return {
    ...target,
    spans: spans as unknown as ParsedTarget['spans'],
    ...(isSubset && { scope: { partOf: target.name ?? '其中' } }),
  };
}
