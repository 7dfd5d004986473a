/** Words that make a short line without punctuation a statement and not a cell of a table. */
export const statingWords = /达|超过|突破|不低于|不少于|新增|增加|增长|提高到|建成|实现|以上|以内/;

/** A line of the contents: a title, a row of dots, a page number. */
export const contentsLine = /(?:\.{4,}|…{2,}|·{4,})\s*\d{0,3}\s*$|\s[.…·]+\s*\d{1,3}\s*$|^目\s*录$/;
