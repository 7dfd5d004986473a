import type { NormalText } from '../text/normalText.js';
import type { Carried } from './carried.js';
import type { Item } from './item.js';

/** 校长交流比例每年不低于15%，教师不低于10%: whose share it is, with a figure asked for in the same words. */
export function isShareOfGroup(
  { text }: NormalText,
  carried: Carried,
  { piece: { lexemes, figure }, sign }: Item,
): boolean {
  const [first] = lexemes;
  const [word] = figure?.figure.comparatorSpans ?? [];
  return (
    sign === '，' &&
    figure?.figure.unit === '%' &&
    carried.unit === '%' &&
    carried.comparator === figure.figure.comparator &&
    lexemes[1] === figure &&
    first?.type === 'text' &&
    word?.[0] === first.end &&
    /^\p{Script=Han}{2,6}(?<![率比重例额值])$/u.test(text.slice(first.start, first.end))
  );
}
