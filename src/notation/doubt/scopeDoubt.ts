import type { DoubtRule } from './doubt.js';

const helping = /^(?:支持|带动|帮助|引导|指导|服务|帮扶|扶持)$/;
const reached = /^(?:年度|当年|全年)?(?:实现|完成)[\p{Script=Han}]{1,10}[约超近]?\d/u;

/** 支持100家企业完成投资20亿元: a goal of its own, or only of whom the sum is asked. */
export const scopeDoubt: DoubtRule = ({ verb, figure, normal, end }) => {
  if (!figure || !helping.test(verb?.text ?? '') || !reached.test(normal.text.slice(end, end + 20)))
    return null;
  return {
    words: normal.text.slice(figure.start, end),
    why: { zh: '也可能只是后一个数的范围', en: 'it may only tell of whom the next figure is asked' },
  };
};
