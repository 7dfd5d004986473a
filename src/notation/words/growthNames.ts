/** Nouns for how fast a series grows. */
export const growthNames = '增速|增幅|增长率|增长速度';
