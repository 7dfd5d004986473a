import type { Citation } from '../../model/citation.js';

/**
 * Where something is printed: chapter, section, number of the item below it, and the heading its paragraph opens with.
 * A chapter alone stands for its heading.
 */
export function at(chapter: string, section?: string, item?: string, heading?: string): Citation {
  const sectionPath = [chapter, section, item].filter((step) => step !== undefined);
  return heading === undefined ? { sectionPath } : { sectionPath, heading };
}

/** The notice that issues the plan, the title page and the preamble. */
export const opening: Citation = { sectionPath: [] };

/** The items of the section on achievements. */
export const achievements = {
  demonstrationCity: at('一', '（一）', '1'),
  creation: at('一', '（一）', '2'),
  protection: at('一', '（一）', '3'),
  utilization: at('一', '（一）', '4'),
  service: at('一', '（一）', '5'),
  environment: at('一', '（一）', '6'),
} as const;

/** The section of guiding ideas. */
export const guidingIdeas = at('二', '（一）');

/** The paragraphs of the section of principles, by the words they open with. */
export const principles = {
  strategy: at('二', '（二）', undefined, '坚持战略引领'),
  quality: at('二', '（二）', undefined, '突出质量导向'),
  protection: at('二', '（二）', undefined, '贯彻重点保护'),
  cooperation: at('二', '（二）', undefined, '坚持协同开放'),
} as const;

/** The paragraphs of the section of goals, by the words they open with. */
export const goals = {
  opening: at('二', '（三）'),
  creation: at('二', '（三）', undefined, '知识产权创造提质增效'),
  protection: at('二', '（三）', undefined, '知识产权保护能力提升'),
  utilization: at('二', '（三）', undefined, '知识产权转化运用高效'),
  foundation: at('二', '（三）', undefined, '知识产权发展基础夯实'),
} as const;

/** The items of the first section of tasks: strategy and governance. */
export const governance = (item: string) => at('三', '（一）', item);
/** The items of the second section of tasks: creation and utilization. */
export const utilization = (item: string) => at('三', '（二）', item);
/** The items of the third section of tasks: protection. */
export const protection = (item: string) => at('三', '（三）', item);
/** The items of the fourth section of tasks: what IP work rests on. */
export const foundation = (item: string) => at('三', '（四）', item);
/** The sections of the chapter of safeguards. */
export const safeguard = (section: string) => at('四', section);
