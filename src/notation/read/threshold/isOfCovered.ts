import type { Lexeme } from '../../lex/lexeme.js';

/** 实现21个地市维权机构全覆盖: how many things are covered, and no more than a part of their name. */
export function isOfCovered(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const figure = lexemes[at];
  const rest = lexemes.slice(at + 1);
  return (
    figure?.type === 'figure' &&
    (/^级/.test(figure.figure.unit ?? '') ||
      (figure.figure.comparatorSpans.length === 0 &&
        /^(?:[个家所处条户名]|[县市区镇乡村])$/.test(figure.figure.unit ?? ''))) &&
    rest.every(({ type }) => type !== 'figure' && type !== 'note') &&
    /^[^健安]{2,24}(?:全覆盖|覆盖(?:所有|全部)[^健安]{1,8})$/.test(
      text.slice(figure.end, rest.at(-1)?.end ?? figure.end),
    )
  );
}
