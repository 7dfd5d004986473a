import type { FigureLexeme, Lexeme } from '../lex/lexeme.js';
import type { NormalText } from '../text/normalText.js';
import { mostOfEach } from './fewOfEach.js';
import { isDoing } from './isDoing.js';

/** 各市整合园区，做大1—2个集群: so few that each of those named in front has as many. */
export function isOneEach(
  normal: NormalText,
  lexemes: readonly Lexeme[],
  figure: FigureLexeme | null,
): boolean {
  if (!figure || lexemes.some(({ type }) => type === 'commitment')) return false;
  const { value, unit } = figure.figure;
  const end = typeof value === 'number' ? value : (value?.max ?? Number.POSITIVE_INFINITY);
  return end <= mostOfEach && /^[个家所处座条项支名]$/.test(unit ?? '') && isDoing(normal, lexemes);
}
