import type { NormalText } from '../text/normalText.js';
import { seriesNames } from '../words/seriesNames.js';
import type { Carried } from './carried.js';
import type { Item } from './item.js';
import { nameEnd } from './nameEnd.js';

/**
 * 新建…，确保粮食播种面积1520万亩; 推动新技术应用，成交额超过2300亿元: behind a comma a measure of its own, asked for
 * anew, or with nothing counted in front that the verb would go on with.
 */
export function isOwnMeasure(
  { text }: NormalText,
  { unit, adverbs }: Carried,
  { piece, sign }: Item,
): boolean {
  if (sign !== '，') return false;
  if (unit === null && adverbs.size === 0) return true;
  const first = piece.lexemes.find(({ type }) => type === 'text')?.start ?? 0;
  const [word] = piece.figure?.figure.comparatorSpans ?? [];
  const name = text.slice(first, Math.min(nameEnd(piece), word?.[0] ?? Number.POSITIVE_INFINITY));
  const isAskedFor = piece.lexemes.some(({ type }) => type === 'commitment');
  return seriesNames.test(name) && !/投资$/.test(name) && (isAskedFor || unit !== piece.figure?.figure.unit);
}
