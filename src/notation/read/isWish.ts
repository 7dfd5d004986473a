import type { Clause } from './clause.js';

const doingBetter =
  /^(?:并|并且|而且)?(?:在?(?:具体|实际)?(?:工作|执行|实践|运行|推进|落实)(?:过程)?(?:中|当中))?(?:要|将|再|继续)*(?:努力|力争|力求|争取|奋力|积极|全力|尽力|尽可能|尽最大努力)*(?:取得|实现|达到|获得|做得|完成得?|干得|争取|创造)?出?(?:一个)?更[好优高快大](?:一些|些|的)?(?:结果|成绩|成效|水平|效果|目标|预期|业绩|表现|数量|增长|速度)?$/;

/** Whether a clause only asks to do better than what was said: 在实际工作中争取更好结果. */
export const isWish = ({ figure, normal, start, end, context }: Clause): boolean =>
  !figure && context.column !== 'target' && doingBetter.test(normal.text.slice(start, end));
