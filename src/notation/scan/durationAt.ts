import type { PeriodContext } from '../parsedPeriod.js';
import type { FoundTime } from './foundTime.js';

const durationPattern =
  /^(?:再?用|利用|经过|通过|历时)?(?:未来|今后|近)?(?:(?:[一二两三四]|\d{1,2})[-—~至到])?([一二两三四五六七八九十]|\d{1,2})年(?:左右)?的?(内|间|时间|努力|累计|期间|(?=增长|翻|共|总共|总计|平均|合计|新增|新建|净增|培育|建成|投入|下降|提高|实现|降低|(?:减少|增加|压减|削减|缩短|提升)\d|完成|统筹|安排|筹集|发放|支出|\d{3,}|\d+[万亿]))/;

// 未来五年，建成…; 今后三年将投入…
const aheadPattern =
  /^(?:未来|今后)(?:[-—~至到])?([一二两三四五六七八九十]|\d{1,2})年(?!的?(?:发展|规划|行动|计划|工作|目标|重点|任务|蓝图|方向|需求)|[期度级的])/;

/** A number of years: 五年内, 用3年时间; the years of the plan where it lasts as long. */
export function durationAt(text: string, at: number, { period }: PeriodContext): FoundTime | null {
  const words = text.slice(at, at + 14);
  const match = durationPattern.exec(words) ?? aheadPattern.exec(words);
  if (!match) return null;
  const numeral = match[1] ?? '';
  const years = Number(numeral) || '一二三四五六七八九十'.indexOf(numeral === '两' ? '二' : numeral) + 1;
  const isWholePlan = period && period.lastYear - period.firstYear + 1 === years;
  // 累计 goes on to tell the kind of target.
  const length = match[0].length - (match[2] === '累计' ? 2 : 0);
  return { end: at + length, period: isWholePlan ? `${period.firstYear}/${period.lastYear}` : null, years };
}
