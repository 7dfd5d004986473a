import { carryingOut } from './carryingOut.js';

const carrying = new RegExp(carryingOut);
const issuing = /(?:出台|印发|发布|制定|实施)/;
const promising =
  /(?:优化|促|稳|支持|强|加快|推[进动]|提振|提升|扩大|降低|帮扶|惠[企民]|金融|民营)[^，。；]|(?:政策|新政)$/;
const promisingFirst = /^(?:优化|促|稳|支持|加快|推[进动]|提振|扩大|降低)[^，。；]{2}/;
const counted = /(?:政策|措施|举措|意见|文件|办法|制度|条款|标准|规范|项目|工程|行动)$/;

/** No title is longer. */
const longest = 26;

function behind(verb: RegExp, words: string): string | null {
  const found = verb.exec(words);
  const rest = found ? words.slice(found.index + found[0].length) : '';
  return found && rest.length <= longest ? rest : null;
}

/** Whether the words in front of 30条 are a title that ends in it: 落实优化营商环境30条, 出台促进民营经济发展30条. */
export function isPolicyTitle(words: string): boolean {
  const carried = behind(carrying, words);
  if (carried !== null && promising.test(carried)) return true;
  const issued = behind(issuing, words);
  return issued !== null && promisingFirst.test(issued) && !counted.test(issued);
}
