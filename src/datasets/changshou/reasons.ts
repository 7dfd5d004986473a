import type { Text } from '../../model/text.js';

/** A deadline taken from the next paragraph of the chapter of goals. */
export const goalsDeadline: Text = {
  zh: '本段没有期限；紧接的一段写明到2025年，视为同一期限。',
  en: 'This paragraph prints no deadline; the next one opens with 2025, which is taken for both.',
};

/** A verb that opens a list and governs all of it. */
export const carriedVerb: Text = {
  zh: '“力争”只在清单开头印了一次，管到最后一项。',
  en: 'The word for striving is printed once, at the head of the list, and governs every item.',
};

/** The word for guiding opens a sentence about what enterprises do. */
export const carriedGuidance: Text = {
  zh: '“引导”印在句首，管到同句的各项。',
  en: 'The word for guiding opens the sentence and governs every item of it.',
};

/** A unit that stands beside a figure of the same kind. */
export const unitOfNeighbour: Text = {
  zh: '该处没有单位，同一清单中的专利以“件”计。',
  en: 'No unit is printed here; the list counts patents in 件.',
};

/** A figure per head of something. */
export const perHead: Text = {
  zh: '名称带“万人”或“万户”，是数量与人口或户数之比。',
  en: 'By its name it is a quantity for each 10,000 people or entities: a ratio.',
};

/** The chapter something stands in tells its side of the work. */
export const dimensionOfChapter: Text = {
  zh: '按所在章的主题归类。',
  en: 'Filed by the subject of the chapter it stands in.',
};

/** The target of a heading that names the same subject. */
export const matchedBySubject: Text = {
  zh: '目标印在第一章，按对象对应到这里。',
  en: 'The target is printed in the chapter of goals and matched by its subject.',
};
