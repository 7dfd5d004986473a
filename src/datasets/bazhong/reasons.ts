import type { Text } from '../../model/text.js';

/** A deadline taken from the words that open the section of goals. */
export const goalsDeadline: Text = {
  zh: '本句没有期限；“发展目标”一节开头写明2025年，沿用于全节。',
  en: 'The sentence prints no deadline; the section of goals opens with 2025, which is carried through it.',
};

/** The unit cell of the row is missing in the text. */
export const unitFromProse = (unit: string): Text => ({
  zh: `表中本行的单位丢失，据“发展目标”正文补“${unit}”。`,
  en: `The unit of this row is lost in the table; the goals in prose print ${unit}.`,
});

/** The side of work, where the table has no such column. */
export const dimensionOfParagraph: Text = {
  zh: '表中没有分类栏，按该目标在“发展目标”中所属段落归类。',
  en: 'The table has no such column; the series is filed by the paragraph of the goals that carries it.',
};

/** The side of work of a series that the goals in prose leave out. */
export const dimensionOfSubject: Text = {
  zh: '表中没有分类栏，正文目标也未提及，按指标内容归类。',
  en: 'The table has no such column and the goals in prose leave the series out; it is filed by its subject.',
};

/** A stock, where only the name speaks. */
export const endOfYearStock: Text = {
  zh: '原文未说明；数量按期末数理解。',
  en: 'Not stated; a number of this kind is read as of the end of the year.',
};

/** A share by its unit. */
export const shareByUnit: Text = {
  zh: '单位为百分比，按比率理解。',
  en: 'The unit is percent, so the series is a ratio.',
};

/** A limit between none and all. */
export const shareLimits: Text = {
  zh: '占比不会低于0或超过100%。',
  en: 'A share lies between 0 and 100 percent.',
};

/** Other names with the same subject and figure. */
export const sameSeries: Text = {
  zh: '几处名称不同而对象、数值一致，视为同一序列。',
  en: 'The names differ while subject and figure agree; they are taken as one series.',
};
