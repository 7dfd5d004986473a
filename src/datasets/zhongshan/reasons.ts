import type { Text } from '../../model/text.js';

/** A deadline taken from the words that open the section of goals. */
export const goalsDeadline: Text = {
  zh: '本句没有期限；“发展目标”一节以到2025年开头，沿用于全节。',
  en: 'The sentence prints no deadline; the section of goals opens with 2025, which is carried through it.',
};

/** A time taken from the period a paragraph of achievements reports on. */
export const achievementYears: Text = {
  zh: '该句没有写明年份，按本段所述“十三五”时期计。',
  en: 'The sentence prints no year; its paragraph reports on the 13th five-year period.',
};
