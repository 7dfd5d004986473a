import type { Clause } from './clause.js';

const puttingForward = /^(?:提出|明确|部署|确定|设置|列出|涵盖|包括|包含)/;
const purpose = /的(?:总体)?(?:目标任务|目标|任务|举措|措施|要求|思路|部署|方案|意见)$/;
const parts =
  /^(?:具体|量化|主要|预期性|约束性|核心|重点|评价|监测|一级|二级|三级)*(?:指标|方面|维度|领域)(?!\p{Script=Han})/u;

/** Whether a clause tells what a plan holds: 提出推动12个产业发展的目标, 明确16个量化指标, 37项指标. */
export function isDescription({ figure, normal, start, end, verb, commitment, lexemes }: Clause): boolean {
  if (!figure || commitment) return false;
  const text = normal.text.slice(start, end);
  const isCounted = /^[个项条类大]$/.test(figure.figure.unit ?? '') && figure.figure.comparator === null;
  // 2025年10件惠民实事: a heading.
  const isHeading =
    lexemes[0]?.type === 'time' &&
    lexemes.every((one) => one.type === 'time' || one.start >= figure.start) &&
    /^件(?:惠民|民生|为民|便民)?(?:实事|大事)(?:项目)?$/.test(
      (figure.figure.unit ?? '') + text.slice(figure.end - start),
    );
  if (isHeading) return true;
  if (puttingForward.test(text) && purpose.test(text)) return true;
  return (
    isCounted && (verb === null || verb.isCarried === true) && parts.test(text.slice(figure.end - start))
  );
}
