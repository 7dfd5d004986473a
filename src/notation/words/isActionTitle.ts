import { carryingOut } from './carryingOut.js';

const title =
  /^(?:深入|持续|全面|大力|扎实|加快|继续|组织|统筹)*(?:组织)?(?:实施|开展|推进|启动|落实|制定|出台)[^，。；]{2,24}(?:行动|工程|计划|专项|方案)(?:计划|方案)?"?$/;

// 落实优化营商环境若干措施, 执行稳增长政策: what is carried out, whatever its title promises.
const carriedOut = new RegExp(
  `^(?:深入|持续|全面|大力|扎实|加快|继续|严格|坚决|切实|认真|不折不扣|用好|用足|[贯抓]彻?)*${carryingOut}[^，。；]{2,30}(?:政策|措施|举措|意见|办法|规定|条例|细则|方案|规划|战略|部署|要求|制度|精神|[\\d一二三四五六七八九十]+[条项]|新政)(?:措施|政策|举措)?"?$`,
);

/** Whether words of change are what an action is called: 实施收入稳步增长计划. */
export const isActionTitle = (words: string): boolean => title.test(words) || carriedOut.test(words);
