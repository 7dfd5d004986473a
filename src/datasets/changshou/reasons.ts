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

/** A total whose first year is not printed. */
export const totalFromFirstYear: Text = {
  zh: '“累计”没有写明起点，先按规划期起始年计；另列不限起点的读法。',
  en: 'The total has no printed start; the first year of the plan is taken, and an open start is kept as another reading.',
};

/** A series that is added up. */
export const addedUp: Text = {
  zh: '目标是累计数，按各年发生数相加理解。',
  en: 'The target is a total, read as the sum of what each year brings.',
};

/** A series that counts what is new. */
export const countsNewOnes: Text = {
  zh: '目标只计新增，按各年新增数理解。',
  en: 'The target counts new ones only; the series is read as those of each year.',
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
