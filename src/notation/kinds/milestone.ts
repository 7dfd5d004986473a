import { printable } from '../read/printable.js';
import { printedOf } from '../read/printedOf.js';
import type { KindReader } from './kindReading.js';

const reached =
  /(?:达到|符合|满足)[^，。；]{0,24}标准化?(?:要求)?$|完工|封顶|贯通|并网|开园|开馆|交房|交工|开工|达峰|达到峰值|碳中和|建成|完成|设立|出台|制定|印发|投[用运]|投入使用|投产|获批|建立|构建|启动|成立|颁布|上线|竣工|通车|建设|形成|健全|完善|搭建|发布|编制|组建|实现|创建|消除|挂牌|申报|开通|立法|修订|落地|取消|全部|上市|取得|获得|打造|开展|举办|举行|召开|争创|创成|入选|获评|列入|纳入|通过|推行|试行|实行|办好|承办|申办|消灭|取缔|达标$|脱贫$|摘帽$|收官$|(?:全面|基本|完全)普及/;

// 更加健全, 取得明显成效: better than before, and at no point done.
const graded =
  /(?:更加|更为|更趋|不断|日益|日趋|日臻|较为|比较|持续|进一步)(?:健全|完善|形成|优化|规范)|取得[\p{Script=Han}]{0,8}(?:成效|进展|成果|成绩|实效|突破)/u;

/** 建成…, 出台…: reached or not. */
export const readMilestone: KindReader = (clause) => {
  // 为自治区成立60周年营造环境: an occasion.
  const text = clause.normal.text.slice(clause.start, clause.end).replace(/成立\d{1,3}周年/g, '');
  if (clause.figure || !reached.test(text) || graded.test(text)) return null;
  const what = printable(printedOf(clause));
  return { fields: { kind: 'milestone', what: { zh: what, en: `as printed: ${what}` }, unit: null } };
};
