import type { Text } from '../../model/text.js';

/** A deadline taken from the words that open the chapter of goals. */
export const goalsDeadline: Text = {
  zh: '本句没有期限；“主要目标”一节开头写明到2025年，沿用于全节。',
  en: 'The sentence prints no deadline; the section of goals opens with 2025, which is carried through it.',
};

/** A unit that stands elsewhere in the document. */
export const countedInCases: Text = {
  zh: '该处没有单位，按“发展成就”中同类数字的“件”计。',
  en: 'No unit is printed here; the achievements count the same kind of thing in 件.',
};
