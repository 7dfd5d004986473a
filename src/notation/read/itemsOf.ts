import type { Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import type { Item } from './item.js';
import type { Piece } from './piecesOf.js';
import { piecesOf } from './piecesOf.js';
import type { Segment } from './segmentsOf.js';

const partsPattern = /[\dNnXx一二两三四五六七八九十]{1,3}[^+，。；]{0,16}\+[\dNnXx一二两三四五六七八九十]/;

/** 1+N is one thing of several parts, and none of its numbers a figure. */
function piecesIn({ text }: NormalText, lexemes: readonly Lexeme[]): Piece[] {
  const words = text.slice(lexemes[0]?.start ?? 0, lexemes.at(-1)?.end ?? 0);
  // 13条产业链和“5+5”集群: the parts stand in marks, and the figure outside counts something else.
  const isNamed = lexemes.some(
    ({ type, start, end }) => type === 'quoted' && partsPattern.test(text.slice(start + 1, end - 1)),
  );
  const isCounted = lexemes.some(({ type }) => type === 'figure');
  if (!partsPattern.test(words) || (isNamed && isCounted)) return piecesOf(text, lexemes);
  const plain = lexemes.map((one) => (one.type === 'figure' ? ({ ...one, type: 'text' } as const) : one));
  return [{ lexemes: plain, figure: null, isCrowded: false }];
}

export function itemsOf(normal: NormalText, segments: readonly Segment[]): Item[] {
  return segments.flatMap(({ lexemes, sign }, index) =>
    piecesIn(normal, lexemes).map((piece, at, pieces) => ({
      piece,
      sign: at === 0 ? sign : '',
      nextSign: at === pieces.length - 1 ? (segments[index + 1]?.sign ?? '') : '',
    })),
  );
}
