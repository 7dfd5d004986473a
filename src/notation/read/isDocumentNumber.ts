/** （国发〔2021〕20号）, （GB/T 33250—2016）, 国务院令第764号: what documents are called by, in brackets as behind their names. */
export const isDocumentNumber = (words: string): boolean =>
  /^\([^()]{0,60}\[(?:19|20)\d{2}\]第?\d{1,5}号[^()]{0,60}\)$/.test(words) ||
  /^\((?:GB|DB|ISO|IEC)[^()]{0,40}\)$/.test(words) ||
  /^\(?[^()\d]{0,30}令\(?第[\d〇一二三四五六七八九十百]{1,7}号\)?\)?$/.test(words);
