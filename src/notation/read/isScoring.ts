const points =
  /(?:扣|减|加|(?<!预)计|记|得)(?:满|基础)?(?:\d+(?:\.\d+)?|[一二三四五六七八九十]+)分(?![以之及])|不得分|不计分|得满分|得零分|不予计分|扣完为止|一票否决|按[\p{Script=Han}]{0,6}比例(?:得|计|扣|赋)分/u;
const grade =
  /\d+(?:\.\d+)?[分%]?(?:\((?:不?含)\))?(?:以上|以下|及以上|及以下|以内|之间)?(?:\((?:不?含)\))?的?(?:,|，)?(?:评定|确定|认定|评|定)?为"?(?:优|良|合格|不合格|基本合格|一般|较好|较差|达标|不达标|[一二三四五]等|[ABCD])/;

/** Whether the words are a rule of marking: they say what an outcome is worth, and not what it is to be. */
export const isScoring = (words: string): boolean => points.test(words) || grade.test(words);
