import type { DoubtRule } from './doubt.js';

const helping = /^(?:支持|带动|帮助|引导|指导|服务|帮扶|扶持)$/;
const reached = /^(?:年度|当年|全年)?(?:实现|完成)[\p{Script=Han}]{1,10}[约超近]?\d/u;

// 20家企业营业收入突破百亿元: so many of that size, or all of them together.
const together =
  /^\p{Script=Han}{2,}(?:收入|产值|总值|税收|投资|[总销交贸]?[易售]?额)(?:突破|超过?|过|达到?)[\d.]*[十百千万亿]*元(?:以上)?$/u;

/** 支持100家企业完成投资20亿元: a goal of its own, or only of whom the sum is asked. */
export const scopeDoubt: DoubtRule = ({ verb, figure, normal, end }) => {
  if (figure && verb === null && together.test(normal.text.slice(figure.end, end)))
    return {
      words: normal.text.slice(figure.start, end),
      why: { zh: '也可能是合计达到后一个数', en: 'they may also come to the figure behind all together' },
    };
  if (!figure || !helping.test(verb?.text ?? '') || !reached.test(normal.text.slice(end, end + 20)))
    return null;
  return {
    words: normal.text.slice(figure.start, end),
    why: { zh: '也可能只是后一个数的范围', en: 'it may only tell of whom the next figure is asked' },
  };
};
