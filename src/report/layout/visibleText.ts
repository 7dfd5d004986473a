// Control, format (bidi overrides, zero width), lone surrogate and line-separating characters: a terminal would obey
// them, a reader would not see them.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const codeOf = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;

/**
 * Text of a plan or sheet, safe on a terminal: characters that control it stand as escapes.
 *
 * @example
 * visibleText('商标\u001b[31m数量') // '商标\\u{1B}[31m数量'
 */
export function visibleText(text: string): string {
  return text.replace(invisible, codeOf);
}
