// What a spreadsheet prints for an error, and what text comes to when it is decoded in the wrong encoding.
const garbled = /^#(?:REF|VALUE|DIV\/0|NAME|NUM|NULL|N\/A)|锟斤拷|烫烫|屯屯|[\u00C0-\u00FF]{2}|â€/;

/** Whether the words hold digits, or signs of lost characters, that no figure took: 1O0, □□件, XX万件, ??. */
export const isDamaged = (words: string): boolean =>
  /[□■�]|[?？]{2}|(?:X{2,}|x{2,}|×{2,}|\*{2,}|_{2,}|…{1,2})(?=[万亿\p{Script=Han}%]|$)|^[?？]$/u.test(
    words,
  ) ||
  /(?:^|[^A-Za-z\d])\d[\d.]*[OoIl]/.test(words) ||
  /^[\d.,OoIl%\s]+$/.test(words) ||
  garbled.test(words);
