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
