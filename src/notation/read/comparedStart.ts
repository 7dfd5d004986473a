import type { NormalText } from '../text/normalText.js';
import { baseNouns } from '../words/baseNouns.js';

const overBase = /(?:不?[低高大小]于|不少于|不?超过|相当于)[^，。；、]{1,24}的$/;

// 不超过财政支出5%: 的 is left out.
const overBareBase = new RegExp(`(?:不?(?:[低高大小多少]于|超过))[^，。；、]{1,24}(?:${baseNouns})$`);

const compared =
  /(?:不?[高低优快慢好]于|超过|领先|[比较与和](?=.*[高低快慢多少]出?$)).*(?:平均|水平|增速|均值)/;

// 增速高于当地居民收入（增速）: the verb behind is the one of the others.
const outpacing = /(?:增长|增速|增幅)?(?:不?[高低快慢]于|超过|跑赢).{2,16}$/;
const keepingUp =
  /(?:增长|增速|增幅)?(?<!合|、[^，。；、]{1,12})[与和同](?!口径)(?=[^，。；]{2,16}$).{2,16}$/;
// 收入和经济增长同步; 软件和信息服务业增长15% keeps up with nothing.
const inStepBehind = /^增[长速幅][^，。；、\d]{0,10}(?:同步|持平|一致|相当|协调|适应|匹配)/;

const abreast = /(?:增长|增速|增幅)?[与和同][^，。；、与和同]{2,16}$/;

const inStep = /[与和同][^，。；、与和同]{2,12}同步$/;

/** Where a name ends that a comparison with others follows: 比全省平均水平高, 优于全省平均水平. */
export function comparedStart({ text }: NormalText, start: number, border: number): number {
  const words = text.slice(start, Math.min(border, start + 60));
  const isRate = /^(?:增速|增幅|增长)/.test(text.slice(border, border + 2));
  // 收入增长与经济增长保持同步: what it keeps step with.
  const isAbreast = /^(?:发展)?(?:基本|大体)?(?:保持)?(?:基本|大体|总体)?(?:同步|持平|一致|相当)/.test(
    text.slice(border, border + 8),
  );
  const found =
    inStep.exec(words) ??
    (isAbreast ? abreast.exec(words) : null) ??
    overBase.exec(words) ??
    overBareBase.exec(words) ??
    compared.exec(words) ??
    (isRate && !/[均都]$/.test(words) ? outpacing.exec(words) : null) ??
    (inStepBehind.test(text.slice(border, border + 16)) ? keepingUp.exec(words) : null);
  return found ? start + found.index : border;
}
