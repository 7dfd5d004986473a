import type { Text } from '../../model/text.js';

/** A deadline taken from the words that open the section of goals. */
export const goalsDeadline: Text = {
  zh: '本条没有期限；“工作目标”一节开头写明到2025年，沿用于六条。',
  en: 'The item prints no deadline; the section of goals opens with 2025, which is carried through its six items.',
};

/** The side of the work an item of the goals is about. */
export const dimensionOfItem: Text = {
  zh: '按所在目标条目的标题归类。',
  en: 'Filed by the heading of the goal it stands in.',
};

/** The side of the work a task is about. */
export const dimensionOfTask: Text = {
  zh: '按所在任务的主题归类。',
  en: 'Filed by the subject of the task it stands in.',
};

/** A unit that is not printed and is the usual one for the thing. */
export const countedAsUsual: Text = {
  zh: '原文没有单位，商标和作品登记通常以“件”计。',
  en: 'No unit is printed; trademarks and registered works are usually counted in 件.',
};

/** A series of years that can be compared with each other. */
export const yearByYear: Text = {
  zh: '目标逐年比较，按当年数理解。',
  en: 'The target compares years with each other; the series is read as that of one year.',
};

/** A share or rate. */
export const isShare: Text = {
  zh: '比重、比率按百分比表示。',
  en: 'A share or rate is expressed in percent.',
};

/** Targets of the chapter of goals that share the subject of a task or project. */
export const matchedBySubject: Text = {
  zh: '部分目标印在第一章，按对象对应到这里。',
  en: 'Some of the targets are printed in the chapter of goals and matched by their subject.',
};

/** The units printed in brackets at the end of a task. */
export const unitsOfTask: Text = {
  zh: '原文只在任务末尾列出牵头和责任单位，据此填写。',
  en: 'The text names lead and responsible units at the end of the task only; they are taken from there.',
};
