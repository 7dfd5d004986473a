import type { NormalText } from '../text/normalText.js';
import { homeRegions } from '../words/homeRegions.js';
import type { Words } from './clause.js';
import { wordsAt } from './wordsAt.js';

const place = new RegExp(`^(?:${homeRegions})`);

// Names that are whole without what the last of the list ends in.
const measured =
  /(?:[率额值数重比度例]|(?<!需氧)量|[单亩]产|收入|投[资入]|里程|面积|价格|寿命|支出|税收|消费|出口|进口|GDP|能耗|水平|存款|贷款|床位|时间|外贸|外资|利润|营收|财政)$/;
const whole = /(?:人口|经济|工业)$/;
const qualities =
  '(?:综合|收获|种植|养殖|播种|规模化|全程|产地|低温|基本|平均|年|总|累计|无害化|资源化|标准化|安全|集中|生活|居民|人均|保险|重点|工程|产业|毛|等)';
const heads = new RegExp(
  `${qualities}*(?:参保(?:人数|率)|(?:通车|运营|营业)里程|(?:死亡|发病|覆盖|普及|入学|入园|合格|达标|利用|处理|处置|收集|回收|治理|机械化|化验|出栏|建档|签约|满意|贮存)率|可支配收入|产[量值](?:占.{2,12}比重)?|面积|保有量|拥有量|装机容量|销[量售]额?|用水量|消费量|浓度|床位数?|[单亩]产|(?:出口|进口|排放|减排|削减|节约|碳汇|消耗|使用|施用|供应|处理|处置|供水|发电|客运|货运|运输|吞吐|交易|储备|库存|蓄积|产生|授权|申请|注册)总?[量额数])$`,
);
const deed = '(?:种植|播种|栽植|收获|养殖|加工|生产|捕捞)';
const twoDeeds = new RegExp(`^(.*?)${deed}$`);
const deedAndHead = new RegExp(`^${deed}(.{2,}[率量])$`);

// What stands beside one another in such lists.
const sorts = [
  '城市|农村|城镇|乡村|县城|县级|市区|城区|郊区|山区|乡镇|地市|省城|沿海|内陆|城乡',
  '幼儿园|学前(?:教育)?|小学|初中|普通高中|高中阶段(?:教育)?|高中|义务教育|高等教育|高校|大学|中职|高职|普高|中小学|职业教育|本科|专科',
  '第?[一二三](?:次产业|产业|产)|[农工]业|建筑业|服务业|制造业|种植业|养殖业|林业|渔业|牧业',
  '公路|铁路|水路|水运|民航|航空|管道|港口',
  '森林|草原|耕地|湿地|林地|水域|草地',
  '居民|企业|单位|学校|医院',
  '(?:高价值|有效)?发明专利|实用新型(?:专利)?|外观设计(?:专利)?|商标|地理标志|(?:软件|作品)著作权|植物新品种',
].map((list) => new RegExp(`^(?:${list})`));

/** A name of which only the first part is told of its own: 铁路货运量 behind 公路, 户籍人口城镇化率 behind 常住人口. */
function restBehind(name: string, last: string): string {
  // 一、二、三产增加值.
  if (/^第?[一二三]$/.test(name)) return /^第?[一二三](.*)$/.exec(last)?.[1] ?? '';
  for (const sort of sorts)
    if (sort.exec(name)?.[0] === name) {
      const found = sort.exec(last)?.[0];
      if (found !== undefined) return last.slice(found.length);
    }
  for (const length of [2, 1]) {
    const shared = name.slice(-length);
    const at = length < name.length ? last.indexOf(shared) : -1;
    if (at > 0 && at + length <= name.length + 1 && !measured.test(shared)) return last.slice(at + length);
  }
  return '';
}

// 百亿级企业和规模以上工业企业: each is a thing by itself.
const things = '企业|基站|医院|学校|农田|景区|园区|项目|产品|学科|机构|专家';
const thing = new RegExp(`(?:${things}|充电桩)$`);
const ofThings = new RegExp(`(?:床位|面积|里程|${things})$`);

/** What the last name of a list ends in and an earlier one lacks: 收获机械化率 of 棉花、甘蔗收获机械化率. */
function headFor(name: string, last: string): string {
  if (measured.test(name) || (thing.test(name) && ofThings.test(last))) return '';
  const rest = restBehind(name, last);
  if (/^\p{Script=Han}{2}/u.test(rest)) return rest;
  const found = whole.test(name) ? '' : (heads.exec(last)?.[0] ?? '');
  const head = found.replace(/^等/, '');
  // 孕产妇和5岁以下儿童死亡率: of anybody; 农村生活污水处理率 behind 城市 lacks more than its head.
  const isSure =
    head !== found || /^(?:死亡|发病)/.test(head) || last.length - head.length - name.length <= 1;
  return head.length < last.length && isSure ? head : '';
}

/**
 * Names of a list in full, where the last one prints what all of them share: 棉花、甘蔗收获机械化率; 城乡居民收入 is two.
 *
 * @param isOneMeasure whether all are told in one unit; 5G基站和养老床位 of 个 and 张 share no end
 */
export function sharedNames(
  normal: NormalText,
  names: readonly Words[],
  count: number,
  isOneMeasure: boolean,
): readonly Words[] {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return names;
  if (names.length === 1 && count === 2 && first.text.startsWith('城乡'))
    return ['城镇', '农村'].map((side) => ({
      ...first,
      text: first.text.replace('城乡', side),
      isMade: true as const,
    }));
  const shared = deedAndHead.exec(last.text)?.[1];
  const owner = twoDeeds.exec(first.text)?.[1];
  if (names.length === 2 && shared && owner)
    return [
      { ...first, text: first.text + shared, isMade: true },
      { ...last, text: owner + last.text, isMade: true },
    ];
  // 工业固废利用率、处置率: whose it is stands with the first alone.
  const own = heads.exec(first.text)?.[0] ?? '';
  const whose = own === '' ? '' : first.text.slice(0, -own.length);
  return names.map((name) => {
    if (name !== first && whose.length > 1 && heads.exec(name.text)?.[0] === name.text)
      return { ...name, text: whose + name.text, isMade: true };
    const head = name === last || !isOneMeasure ? '' : headFor(name.text.replace(place, ''), last.text);
    // 甲醛和苯酚…: what the last is measured by may be what is measured of all.
    const isHalf =
      name !== last &&
      !measured.test(name.text) &&
      !whole.test(name.text) &&
      (isOneMeasure ? measured : /[量额值]$/).test(last.text);
    return head === ''
      ? { ...wordsAt(normal, name.start, name.end), ...(isHalf && { isHalf: true as const }) }
      : { ...name, text: name.text + head, isMade: true };
  });
}
