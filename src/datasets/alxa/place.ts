import type { Citation } from '../../model/citation.js';

/** Where something is printed: chapter, section, and the heading its paragraph opens with. */
export function at(chapter: string, section: string, heading?: string): Citation {
  const sectionPath = [chapter, section];
  return heading === undefined ? { sectionPath } : { sectionPath, heading };
}

/** The title of the indicator table. */
export const tableHeading = '专栏1 阿拉善盟“十四五”知识产权发展主要预期性指标';

/** The paragraphs of the section of goals, by the words they open with. */
export const goals = {
  opening: at('二', '（三）'),
  creation: at('二', '（三）', '知识产权创造量质齐升'),
  service: at('二', '（三）', '知识产权服务实现全覆盖'),
  green: at('二', '（三）', '知识产权支撑产业绿色转型发展'),
} as const;
