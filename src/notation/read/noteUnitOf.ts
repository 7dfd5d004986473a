import type { FigureLexeme, Lexeme } from '../lex/lexeme.js';
import { unitAt } from '../scan/unitAt.js';
import type { NormalText } from '../text/normalText.js';

/** The unit that stands in brackets behind the name of a figure without one: 单位GDP能耗降低（%）13.5. */
export function noteUnitOf(
  { text }: NormalText,
  lexemes: readonly Lexeme[],
  figure: FigureLexeme | null,
): string | null {
  if (!figure || figure.figure.unit !== null) return null;
  for (const { type, start, end } of lexemes) {
    if (type !== 'note' || start > figure.start) continue;
    const unit = unitAt(text, start + 1);
    if (unit?.end === end - 1) return unit.unit;
  }
  return null;
}
