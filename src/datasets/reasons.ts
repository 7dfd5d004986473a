import type { Text } from '../model/text.js';

/** A figure printed without a comparator. */
export const bareFigure: Text = {
  zh: '原文只有数字，没有比较词；该指标越高越好，按“不低于”理解。',
  en: 'Only the figure is printed, without a comparator; higher is better, so it is read as at least.',
};

/** A deadline taken from the plan itself. */
export const planDeadline: Text = {
  zh: '原文没有期限，按规划期末计。',
  en: 'No deadline is printed; the last year of the plan is taken.',
};

/** A category cell that was merged with the one above it. */
export const mergedCell: Text = {
  zh: '类别栏为合并单元格，转成文字后本行缺失，按上一行补回。',
  en: 'The category cell was merged and is lost in this row of the text; it is filled down from the row above.',
};

/** A direction that no cell of the table states. */
export const moreIsBetter: Text = {
  zh: '原文没有指标方向一栏，按指标含义判断为越高越好。',
  en: 'The document has no column for direction; by what the series counts, more is better.',
};

/** A name for something the document prints no heading for. */
export const namedByContent: Text = {
  zh: '原文没有独立标题，名称摘自内容。',
  en: 'The text prints no heading of its own for it; the name is taken from its content.',
};

/** How many are meant is not printed. */
export const numberLeftOpen: Text = {
  zh: '未写明数目，按未定数量处理。',
  en: 'No number is printed; it is taken as open.',
};

/** A change whose time is not printed. */
export const overThePlan: Text = {
  zh: '没有写明时间，按整个规划期计。',
  en: 'No time is printed; the whole period of the plan is taken.',
};

/** A direction of a series in a plan that has no indicator table. */
export const moreIsBetterInProse: Text = {
  zh: '原文没有指标表，也没有指标方向；按指标含义判断为越高越好。',
  en: 'The plan has no indicator table and states no direction; by what the series counts, more is better.',
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

/** A total whose first year is not printed. */
export const totalFromFirstYear: Text = {
  zh: '“累计”没有写明起点，先按规划期起始年计；另列不限起点的读法。',
  en: 'The total has no printed start; the first year of the plan is taken, and an open start is kept as another reading.',
};

/** The other reading of such a total. */
export const totalOfAllYears: Text = {
  zh: '也可理解为有记录以来的总数，起点不限于规划期。',
  en: 'It can also be read as the total since records began, the years before the plan included.',
};

/** A figure that may be a total of the plan, although nothing says so. */
export const firstYearOfThePlan: Text = {
  zh: '起点未印，按规划期起始年计。',
  en: 'No start is printed; the first year of the plan is taken.',
};

/** A base year that is not printed. */
export const yearBeforeTheFirst: Text = {
  zh: '原文没有写明基期，取首年的上一年。',
  en: 'No base year is printed; the year before the first is taken.',
};
