const numeral = '[一二三四五六七八九十]{1,3}';

/** What opens a heading, with its depth. The first group is the number. `0.077` opens none; a box lies within its section. */
export const headingMarks = [
  { depth: 1, pattern: new RegExp(`^(第${numeral}[章篇编])`) },
  { depth: 2, pattern: new RegExp(`^(第${numeral}节)`) },
  { depth: 3, pattern: new RegExp(`^(${numeral})、`) },
  { depth: 4, pattern: new RegExp(`^(\\(${numeral}\\))、?`) },
  { depth: 5, pattern: /^(\d{1,2})[.、](?!\d)/ },
  { depth: 6, pattern: /^(\(\d{1,2}\))/ },
  { depth: 7, pattern: /^(\[?专栏\d{0,2}\]?):?/ },
] as const;

/** Depth of a box 专栏. */
export const boxDepth = 7;

/** Sections that set goals. */
export const goalTitle = /目标|主要指标|预期指标|发展指标/;

/** Sections that tell what has been, how things stand, or what words mean. */
export const backgroundTitle =
  /成效|成就|成绩|回顾|现状|形势|机遇|挑战|背景|^(?:发展|工作|现实|规划|主要)?基础(?:和|与|$)|^[^，,]{0,8}发展基础$|存在的?问题|困难|名词解释|术语|编制依据|附则/;

/** Words by which a title tells what is to be done: 提升…成效 looks ahead. */
export const doingTitle =
  /提升|提高|增强|强化|加强|推进|推动|促进|夯实|营造|优化|健全|完善|构建|打造|抢抓|应对|深化|保障/;

/** Sections that say by what spirit the work is done. */
export const principleTitle = /指导思想|基本原则|工作原则|总体思路|基本思路|基本要求|发展理念/;
