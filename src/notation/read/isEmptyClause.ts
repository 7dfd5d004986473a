import type { Clause } from './clause.js';

const prelude = /^(?:展望|面向|放眼|展望至|:|和|与|及|在|计划|规划|目标|拟|安排)$/;

/** Whether a clause only leads up to the next one: 到2025年, 力争. */
export const isEmptyClause = ({ lexemes, normal }: Clause): boolean =>
  lexemes.every(
    ({ type, start, end }) =>
      type === 'time' ||
      type === 'commitment' ||
      type === 'estimate' ||
      type === 'separator' ||
      (type === 'text' && prelude.test(normal.text.slice(start, end))),
  );
