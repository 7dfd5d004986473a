import { isDeed } from '../words/isDeed.js';
import type { Clause } from './clause.js';

// Words that say something of a thing, and so are more than its name.
const predicate =
  /(?:^|\p{Script=Han}{2})覆盖(?="|所有|主要|全部|全[国省市区县]|城乡|各|重点|主?城区|乡镇|行政村|\d)|达到|接近|逼近|落实|完备|到位|提升|提高|增强|健全|完善|保持|稳定|实现|建成|建立|形成|显著|明显|全覆盖|领先|有序|及时|准确|顺畅|加快|迈上|迈向|迈入|进入|成为|融入|走在|扩大|丰富|凸显|得到|更加|更为|基本|良好|有效|不断|持续|逐步|进一步|大幅|高于|低于|超过|同步|相当|持平|差距|将|消除|杜绝|满足|协调|合理|一大?批|若干|多个|一系列|做到|力度|确保|突破|跻身|挺进|晋升|晋级|入围|入选|列入|获评|获批|位居|居于|处于|争创|冲刺|重返|领跑|争当|争做|通过|投入|上线|竣工|开工|投产|通车|启用|挂牌|成功|授牌|验收|签订|签署|落户|动工|交付|(?:全面|完全)普及(?![率程水])|深入人心|成风|一流|浓厚|高效|便捷|畅通|通畅|活跃|彰显|显现|丰硕|突出|成熟|旺盛|强劲|繁荣|优良|完整|有力|坚实|雄厚|涌现|跃升|转变|激发|释放|遏制|广泛|普遍|深度融合|适应|衔接|态势|趋势|势头|公平|公正|透明|顺利|严密|紧密|牢固|向好|好转|协同|联动|高标准|高水平|高质量|巩固|拓展|赶超|看齐|稳中|提质|增效|扩面|扩容|提档|完工|封顶|贯通|并网|开园|开馆|交房|交工|守住|守牢|筑牢|只减不增|只增不减|清零|连增|连降|动态|免费[接提开进体筛发安培]|购买|全部[\p{Script=Han}]{2,6}$/u;

/** Whether a clause says something of a thing: by a verb, or by a word such as 健全 or 有效. */
export const isPredicated = ({ words, lexemes }: Pick<Clause, 'words' | 'lexemes'>): boolean =>
  // What stands in quotation marks is a name: “两法衔接”机制.
  predicate.test(
    words.replace(/"[^"]*"(?!$)/g, '').replace(/"[^"]*(?<!下降|提升|增长|提高|减少|清零|降低|上升)"$/, ''),
  ) ||
  isDeed(words) ||
  lexemes.some(({ type }) => type === 'verb');
