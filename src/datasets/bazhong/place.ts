import type { Citation } from '../../model/citation.js';

/** Where something is printed: chapter, section, item (or box), and the heading its paragraph opens with. */
export function at(chapter: string, section?: string, item?: string, heading?: string): Citation {
  const sectionPath = [chapter, ...(section ? [section] : []), ...(item ? [item] : [])];
  return heading === undefined ? { sectionPath } : { sectionPath, heading };
}

/** An item of chapter 第三章: 第一节, 一. */
export const work = (section: string, item: string): Citation => at('第三章', section, item);

/** A measure of a box of chapter 第三章, by the words it opens with. */
export const box = (section: string, name: string, measure?: string): Citation =>
  at('第三章', section, name, measure);

/** An item of the section on achievements. */
export const achieved = (item: string): Citation => at('第一章', '第一节', item);

/** The paragraphs of the section on strategy, by the words they open with. */
export const strategy = {
  opening: at('第二章', '第三节'),
  goal: at('第二章', '第三节', undefined, '锚定一个发展目标'),
  industries: at('第二章', '第三节', undefined, '重点布局“1+3”产业'),
  systems: at('第二章', '第三节', undefined, '健全五大工作体系'),
  projects: at('第二章', '第三节', undefined, '落实十个重点工程'),
} as const;

/** The paragraphs of the section of goals, by the words they open with. */
export const goals = {
  opening: at('第二章', '第四节'),
  creation: at('第二章', '第四节', undefined, '知识产权创造质量明显提升'),
  utilization: at('第二章', '第四节', undefined, '知识产权运用成效明显增强'),
  protection: at('第二章', '第四节', undefined, '知识产权保护环境持续优化'),
  service: at('第二章', '第四节', undefined, '知识产权服务体系更趋完善'),
  talent: at('第二章', '第四节', undefined, '知识产权人才有效聚集'),
} as const;

/** A row of the indicator table. */
export const row = (number: number): Citation => ({
  ...goals.opening,
  heading: '巴中市十四五时期知识产权发展主要指标',
  row: number,
});

/** The boxes, by section and name. */
export const boxes = {
  enterprises: ['第一节', '知识产权强企建设工程'],
  counties: ['第一节', '知识产权强区强县建设工程'],
  patents: ['第二节', '高价值专利培育工程'],
  indications: ['第二节', '地理标志助力乡村振兴工程'],
  tourism: ['第二节', '文旅品牌培育工程'],
  finance: ['第三节', '知识产权金融服务创新工程'],
  protection: ['第四节', '知识产权保护专项行动重点工程'],
  management: ['第五节', '知识产权管理效能提升工程'],
  service: ['第六节', '知识产权服务水平提升工程'],
  talent: ['第七节', '知识产权人才培养工程'],
} as const;
