import type { ValueOf } from '../../model/label.js';
import type { Clause } from '../read/clause.js';
import { growthNames } from '../words/growthNames.js';

/** What a clause compares with: its words, and which statistic they are. */
interface ComparedReference {
  readonly name: string;
  readonly statistic: ValueOf<'statistic'>;
}

const place =
  '(?:全国|全省|全市|全区|全盟|全州|全县|国家|世界|国际|(?:东部|西部|中部|东北)(?:地区)?|省内|市内|发达国家|中等发达国家|(?:中等)?发达经济体|高收入经济体|全球|同类\\p{Script=Han}{0,6}|行业|区域|所在\\p{Script=Han}{0,4}|长三角|珠三角|京津冀|周边地区|发达地区|自治区|上级|沿海地区|全?地区)';
const mean = '(?:平均水平|平均数|平均值|平均增速|平均增幅|平均|均值|中位数|同期水平)';
// 平均响应时间 is a name: without a place in front the mean must end what it is of.
const bareMean =
  '(?:平均水平|平均数|平均值|平均增速|平均增幅|平均(?=$|[\\d，。；、的以])|均值|中位数|同期水平)';
// 全国、全省平均水平: each of them.
const others = '(?:(?:全\\p{Script=Han}{1,2}|[我本][省市区县])[、和与及])*';
const theirs = `${others}${place}\\p{Script=Han}{0,8}?`;
// 全市平均办理时限 is a name as well, unless something is compared with it.
const average = new RegExp(
  `(?<=[高低优快慢好大小多少]于|超过|达到?|[与和同比较及、])${theirs}${mean}|(?:${theirs}|城镇|城市|农村|社会|历史|同期|历年|近[三五]年|前[三五]年)?${bareMean}`,
  'u',
);
const earlier = /"?(?:九五|十[一二三四五]?五)"?(?:时期|期间)的?(?:实际|平均水平|平均|水平|增速)?/;
const growing =
  /(?:GDP|地区生产总值|国内生产总值|生产总值|经济|财政收入|财政支出|财政经常性收入|居民收入|城镇居民(?:收入|人均可支配收入)?|工业|固定资产投资|社会消费品零售总额|劳动生产率|人口|物价|CPI|规模以上工业|一般公共预算支出|服务业|全省|全国|全市)(?:平均)?的?(?:增长速度|增长率|增长|增速|增幅|发展)(?:速度|水平)?/;
const level = new RegExp(
  `(?:${place})(?:\\p{Script=Han}{0,8})?(?:先进水平|总体水平|(?<!领先)水平|标准值)`,
  'u',
);
const abreast = new RegExp(
  `[与和同](${place}\\p{Script=Han}{0,6}?)(?:基本|大体|总体|保持)*(?:同步(?!(?:基本|全面|率先)?(?:实现|建成|迈[入向]|进入|完成|推进|建设))|持平|相当|一致)`,
  'u',
);
const ahead = new RegExp(
  `(?:[高低优快慢]于|高出)(${place})(?:$|[，。；]|(?=[约近]?\\d))|相当于(${place})(?=的[\\d.]+%)`,
  'u',
);
const rateOfPay =
  /(?:(?:低保|保障|供养|补助|补贴|救助|养老|工资|生活|伙食|经费|待遇|报酬)标准|工资|收入|报酬|待遇|薪酬|补贴|津贴|养老金|电价|水价)$/;

const placeOfPay = /^(?:城[市镇]|农村|当地|本地|全[国省市县区州])/;

/** 农村低保标准不低于城市的80%: a sum for each, so that the share is of that of others. */
function shareOfOthers(own: string, before: string): string | null {
  const others = rateOfPay.test(own)
    ? /(?:[低高]于|超过|少于|达到|为|按)(\p{Script=Han}{2,20})的$/u.exec(before)?.[1]
    : undefined;
  if (others === undefined) return null;
  return placeOfPay.exec(others)?.[0] === others ? others + own.replace(placeOfPay, '') : others;
}

/** 不低于低保标准的1.3倍: something named, that the figure is a multiple of. */
function namedMultiple({ figure, normal, start, from, name: own }: Clause): ComparedReference | null {
  const unit = figure?.figure.unit ?? '';
  if (!figure || !/^[倍%]$/.test(unit) || from !== null) return null;
  const before = normal.text.slice(start, figure.start);
  // 相当于社会消费品零售总额的9%: of a share only this says so; 达到…的9% is a part of it.
  const name =
    unit === '%'
      ? (/相当于([\p{Script=Han}A-Z]{2,20})的$/u.exec(before)?.[1] ?? shareOfOthers(own?.text ?? '', before))
      : /(?:低于|高于|超过|少于|达到|相当于|控制在|为|是)([\p{Script=Han}A-Z]{2,20})的$/u.exec(before)?.[1];
  return name === undefined ||
    name === null ||
    /^(?:原|基期|基准|现[有状在]|目前|当前|如今|法定|规定|"?十)|年$|时期$/.test(name)
    ? null
    : { name, statistic: 'value' };
}

const ratePattern = new RegExp(
  `(?:高于|快于|超过|超出|低于|慢于|领先于?|跑赢)([^，。；]{2,16}?(?:${growthNames}))(?=$|[约近]?\\d)`,
);

/** 居民收入增速 is a part of 当地农村居民收入增速, which is the one compared with. */
const isWithin = (part: string, whole: string | undefined): boolean =>
  whole !== undefined && whole !== part && whole.includes(part);

function referenceIn(words: string): ComparedReference | null {
  const grown = growing.exec(words.slice(Math.max(0, words.search(/高于|低于|快于|慢于|超过|与|和|同/))));
  if (
    grown &&
    !isWithin(grown[0], ratePattern.exec(words)?.[1]) &&
    // 经济增速和居民收入增速均高于全国平均水平: both are what is compared.
    !/(?:[高快低慢]于|超过)[^，。；]{0,12}平均/.test(
      words.slice(words.indexOf(grown[0]) + grown[0].length),
    ) &&
    /同步|高于|快于|低于|慢于|超过|跑赢|匹配|领先/.test(words)
  )
    return { name: grown[0], statistic: 'growthRate' };
  const past = /高于|低于|超过|好于|优于/.test(words) ? earlier.exec(words) : null;
  if (past) return { name: past[0], statistic: /平均/.test(past[0]) ? 'average' : 'value' };
  const rate = ratePattern.exec(words)?.[1];
  if (rate !== undefined) return { name: rate, statistic: 'growthRate' };
  const averaged = average.exec(words);
  if (averaged) {
    const name = averaged[0];
    const statistic = /中位/.test(name) ? 'median' : /增速|增幅/.test(name) ? 'growthRate' : 'average';
    return { name, statistic };
  }
  const standard =
    /(?:高于|优于|严于|不低于)(?<name>(?:国家|行业|国际|省级?|市级?|地方)\p{Script=Han}{0,6}标准)/u.exec(
      words,
    )?.groups?.name;
  if (standard !== undefined) return { name: standard, statistic: 'value' };
  const inflow =
    /(?:[高优好劣差低]于|保持)(?<name>(?:上游|入境|来水|进水|入库|入河)\p{Script=Han}{0,6}(?:水质|断面|来水))$/u.exec(
      words,
    )?.groups?.name;
  if (inflow !== undefined) return { name: inflow, statistic: 'value' };
  const economy =
    /[与和同]((?:GDP|地区生产总值|国内生产总值|经济|居民收入|财政收入|劳动生产率)(?:发展|增长|提高)?)(?:基本|大体|保持)*同步/.exec(
      words,
    )?.[1];
  if (economy !== undefined) return { name: economy, statistic: 'growthRate' };
  const before = ahead.exec(words);
  const peers = abreast.exec(words)?.[1] ?? before?.[1] ?? before?.[2];
  if (peers !== undefined) return { name: peers, statistic: 'value' };
  const plain = level.exec(words)?.[0];
  if (plain !== undefined) return { name: plain, statistic: 'value' };
  // 收入增速高于当地农民: the growth of others.
  const others = /(?:增速|增幅|增长)(?:高于|快于|低于|慢于|超过)(\p{Script=Han}{2,12})$/u.exec(words)?.[1];
  return others === undefined ? null : { name: others, statistic: 'growthRate' };
}

/** 全市平均水平, GDP增速, 低保标准: the words that a clause is compared with, and which statistic they are. */
export const comparedReference = (clause: Clause, text: string): ComparedReference | null =>
  referenceIn(text) ?? namedMultiple(clause);
