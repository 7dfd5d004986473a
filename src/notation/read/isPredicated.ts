import type { Clause } from './clause.js';

// Words that say something of a thing, and so are more than its name.
const predicate =
  /达到|落实|完备|到位|提升|提高|增强|健全|完善|保持|稳定|实现|建成|建立|形成|显著|明显|全覆盖|领先|有序|及时|准确|顺畅|加快|迈上|迈向|迈入|进入|成为|融入|走在|扩大|丰富|凸显|得到|更加|更为|基本|良好|有效|不断|持续|逐步|进一步|大幅|高于|低于|超过|同步|相当|持平|差距|将|不断|消除|杜绝|满足|协调|合理|一批|若干|多个|一系列|做到|力度|确保|突破|跻身|挺进|晋升|晋级|入围|入选|列入|获评|获批|位居|居于|处于|争创|冲刺|重返|领跑|走在|争当|争做|巩固|拓展/;

/** Whether a clause says something of a thing: by a verb, or by a word such as 健全 or 有效. */
export const isPredicated = ({ words, lexemes }: Pick<Clause, 'words' | 'lexemes'>): boolean =>
  predicate.test(words) || lexemes.some(({ type }) => type === 'verb');
