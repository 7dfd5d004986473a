import type { DoubtRule } from './doubt.js';
import { isShareDoing } from './isShareDoing.js';

// A threshold inside a name is no comparison: 规模以上企业, 60岁以上老年人, 县级以上医院, 较大以上事故.
const threshold =
  /(?:[\d.]*[十百千万亿]*元|\d[百千]?亿|规模|限额|较大|重大|级|职称|本科|大专|高中|专科|岁|人|户|千瓦|吨|张|亩|米|A|年|天|及|或|\d)以[上下内](?=\p{Script=Han}|$)/gu;
// 营业收入超100亿元的企业, 产值达千亿: a size as well.
const size =
  /(?:收入|营收|产值|销售额|交易额|资本|资产|投资|面积|规模|人口|税收|市值|估值|库容|装机)(?:达到?|超过?|突破|过|不足|低于|高于|大于|小于)[\d.—-]*[一二三四五六七八九十百千万亿]*(?:元|亩|平方米|人|千瓦|立方米)?(?=的?\p{Script=Han}|$)/gu;
// 超五百亿级产业链, 超百亿县: a class.
const scaled = /超[\d一二三四五六七八九十]*[百千万亿]+(?:级|[县市镇村]|元(?=的?\p{Script=Han}{2}))/gu;
const perHead = /每?\d*[十百千万]+(?:人口|人|户|亩)/g;
// 达到三级水平的医院, 五十亿级单品: which of them are meant.
const ofGrade =
  /(?:达到|符合)[^，。；]{1,10}的(?=\p{Script=Han}{2})|[一二三四五六七八九十百千\d]+[万亿]*(?:元|吨|亩|头|只|千瓦)?级|^对[^，]{2,12}的(?=贡献率)/gu;
// 日处理能力5万吨的污水处理厂, 藏书超过10万册的图书馆: 的 joins the size to the thing.
const joinedSize =
  /(?:超过|[达突]到?|突破|不?[少低高]于|增长|提高|增速)*(?!(?:19|20)\d\d年)\d[\d.]*[十百千万亿]*[\p{Script=Han}/%]{0,4}?(?:以[上下内])?的(?!目标|任务|要求|水平|速度|比[例重]|幅度|基础)(?=[\p{Script=Han}A-Z]{2,}$)/gu;
// Words that belong to the figure or the verb, and never to what is measured.
const strange =
  /不低于|不少于|不超过|不高于|至少|至多|不得|左右|以[上下内]|分别|超过|[高低优快大小]于|达到|提高到|提升到|降低到|控制在|稳定在|保持在|平均水平|中位数|[一两二三四五六七八九]成(?![立果本员效熟交功都长])|分之|翻番|翻[一两]番|\d(?:\.\d+)?[%倍]|(?<![健安])全覆盖|[到至]20\d{2}年|连续[\d一二三四五六七八九十两]+年|[\d一二三四五六七八九十][万亿]|\d其中/;
// 4月贯通实战应用, 年底前建成公园: a time that the reading overlooked. 年末总人口 is a name.
const time =
  /(?<!\d)(?:1[0-2]|[1-9])月(?!龄|球)|年底|月[底末]|今[明年]|本年(?!级)|年内|[上下]半年|[一二三四]季度|(?<!\d)20\d\d年(?!龄|鉴)|[到至]20\d\d(?!\d)|年末(?![总常户参实贷存从就])|提前(?:[一二两三半]|\d{1,2})个?[年月]/;
const strangeStart = new RegExp(
  '^(?:分[为成]|用(?![水电地户能人药工气车海林])|从(?!业)|经(?![济营费开贸常销典络适过])|对(?![外口台接标])|在(?![校岗建线读职园孵籍册外地库编产])|' +
    '到(?![位期岗账港达访])|按(?![期时揭质标规])|通过|利用|经过|力争|争取|累计(?!发)|同比|环比|较(?![大高好重])|约|至少|最少|每年|年内|再(?!生|制|保|贷|就|担|融)|且|其中|' +
    '第[一二三四五]年|[前后][一二两三四五\\d]年(?!以)|[近远中末]期(?![限货])|前?[一二三四]季度|[上下]半年|超(?![高大限低标级算声导重长])|不(?![良动合满文锈])|达(?![标产效]))',
);
// 防火期前, 开春后: a day or a season.
const season =
  /^\p{Script=Han}{2,4}前后(?=\p{Script=Han})|^(?:在|确保)?[\p{Script=Han}\d]{1,6}(?:[期季节冬汛考耕播收至]|周年|开学|两会|来临|到来)[前后](?![期沿景列端置瞻进台])/u;
const noLetter = /^[^\p{L}\p{N}(（《"#]/u;
const strangeEnd =
  /(?:[不至约增由且并各或]|不(?:应当?|宜|能|可|得|会|许|准|允许|要|再)|严?禁止?|杜绝|避免|防止|(?<![所拥国私公共含享占保持])有|(?<![到发直送通可下表传])达|累计|年均|每年|新增|(?<![提上跃晋回攀爬抬])[升]|[降涨跌]|(?<![递])[增减]|[缩扩]|强排|^[年日]产)$/;
// 续建200万平方米: only what is done, and of what stands with the item before.
const bareDeed = /^(?:重点)?(?:续建|竣工|复工|养护|供应|分配|供应分配|配建|交付|投运)$/;
const isAllowed = /(?:用水总量|通过率|负增|收增)$/;

// 86台县域“发动机”高速运转: something is said of what stands in marks.
const figurative =
  /^\p{Script=Han}{0,6}"\p{Script=Han}{2,4}"\p{Script=Han}{2}(?:[发合助给]力|运转|运行|起飞|奔跑|飞驰|驱动|前行|并进|齐鸣|轰鸣)$/u;

/** A comparing word, a share or a preposition in a name: part of it belongs to something else. */
export const nameDoubt: DoubtRule = (clause, reading) => {
  const { name, figure, verb } = clause;
  if (!name || !figure || isShareDoing(clause, reading)) return null;
  if (verb === null && name.start === figure.end && figurative.test(name.text))
    return { words: name.text, why: { zh: '可能是比喻', en: 'it may be a figure of speech' } };
  const plain = name.text
    .replace(/[(（《"][^()（）《》"]*[)）》"]/g, '')
    .replace(threshold, '')
    .replace(size, '')
    .replace(scaled, '')
    .replace(perHead, '')
    .replace(ofGrade, '')
    .replace(joinedSize, '')
    .replace(/达到?或[好优]于[ⅢI三]{1,3}类/g, '');
  const isStrange = [strange, time, season, strangeStart, strangeEnd, noLetter, bareDeed].some((pattern) =>
    pattern.test(plain),
  );
  if ((!isStrange && name.text.length > 1) || isAllowed.test(plain)) return null;
  return {
    words: name.text,
    why: {
      zh: '读作名称，却带有像动词、比较词或数字的字',
      en: 'read as a name, though it holds words of a verb, a comparison or a figure',
    },
  };
};
