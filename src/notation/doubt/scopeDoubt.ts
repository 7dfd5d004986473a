import type { DoubtRule } from './doubt.js';

const helping = /^(?:支持|带动|帮助|引导|指导|服务|帮扶|扶持)$/;
const reached = /^(?:年度|当年|全年)?(?:实现|完成)\p{Script=Han}{1,10}[约超近]?\d/u;

// 20家企业营业收入突破百亿元: so many of that size, or all of them together.
const together =
  /^\p{Script=Han}{2,}(?:收入|产值|总值|税收|投资|[总销交贸]?[易售]?额)(?:突破|超过?|过|达到?)[\d.]*[十百千万亿]*元(?:以上)?$/u;

// 5家企业年产值达到50亿元: each of them, or all of them together.
const ofEach =
  /^\d+[家个]\p{Script=Han}{0,4}(?:企业|公司|园区?|开发区|[县区市村]|乡镇|医院|学校)\p{Script=Han}{0,6}(?:收入|产值|税收|总值|利润|[销交贸总]?[易售]?额)$/u;

/** 支持100家企业完成投资20亿元: a goal of its own, or only of whom the sum is asked. */
export const scopeDoubt: DoubtRule = ({ verb, figure, normal, end, name }, { fields }) => {
  if (figure && fields.kind === 'level' && ofEach.test(name?.text ?? ''))
    return {
      words: name?.text ?? '',
      why: { zh: '也可能是每个都达到后一个数', en: 'each of them may be to reach the figure' },
    };
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
