import type { LexemeReader } from './lexemeReader.js';

/** 〔2022〕33号, [专栏1], GB/T 19001: the number of a document or a box. */
export const referenceLexeme: LexemeReader = (text, at) => {
  const rest = text.slice(at, at + 24);
  const match =
    /^\[(?:19|20)\d{2}\]第?\d{1,5}号/.exec(rest) ??
    /^\((?:19|20)\d{2}\)第?\d{1,5}号/.exec(rest) ??
    /^\[(?:专栏|表|附件|注)[^\]]{0,10}\]/.exec(rest) ??
    /^(?:专栏|附件|附表)\d{1,2}(?!\d)/.exec(rest) ??
    /^(?:GB|DB|ISO|IEC)(?:\/[TZ])?\d{0,2}(?:\/T)? ?\d{3,}(?:[-—]\d{4})?/.exec(rest);
  return (
    match && {
      type: 'reference',
      start: at,
      end: at + match[0].length,
      isDocument: /号$|^(?:GB|DB|ISO|IEC)/.test(match[0]),
    }
  );
};
