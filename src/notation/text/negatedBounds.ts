const negated =
  /(?:不(?:应该?当?|宜|能够?|可以?|会|允许|准|许|要|得|再|需)+|严格?禁止?|禁止)(?=(?:超[过出越]|突破|逾越?|高[于出过]|[低大小多少长短早晚快慢弱差劣]于|落后于|超(?=[\d一二三四五六七八九十百千万两]))(?!的))/g;

/** Where something is not to exceed a bound, in more words than 不 alone: 不应高于, 不宜少于, 严禁超过. */
export const negatedBounds = (text: string): readonly (readonly [from: number, to: number])[] =>
  [...text.matchAll(negated)].map(({ 0: word, index }) => [index, index + word.length]);
