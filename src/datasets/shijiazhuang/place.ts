import type { Citation } from '../../model/citation.js';

/** Where something is printed: chapter, section, and the number of the item below it. */
export function at(...sectionPath: string[]): Citation {
  return { sectionPath };
}

/** The head of the document and the notice that issued it. */
export const opening = at();

/** The section of goals: the words it opens with, then its six items. */
export const goals = {
  opening: at('一', '（二）'),
  management: at('一', '（二）', '1'),
  creation: at('一', '（二）', '2'),
  protection: at('一', '（二）', '3'),
  utilization: at('一', '（二）', '4'),
  service: at('一', '（二）', '5'),
  talent: at('一', '（二）', '6'),
} as const;

/** Number of the last task in each of the eight sections of chapter 二; the count of tasks runs through. */
const lastTasks = [6, 10, 13, 15, 17, 18, 19, 21];

/** Where one of the 21 tasks of chapter 二 is printed. */
export function atTask(number: number): Citation {
  const section = lastTasks.findIndex((last) => number <= last);
  return at('二', `（${'一二三四五六七八'[section]}）`, String(number));
}

/** The four safeguards of chapter 三. */
export const safeguard = {
  organisation: at('三', '（一）'),
  investment: at('三', '（二）'),
  assessment: at('三', '（三）'),
  publicity: at('三', '（四）'),
} as const;
