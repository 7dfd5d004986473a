import type { Clause } from './clause.js';

const number = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
// 重点做好以下9项工作, 抓好11方面重点工作: what follows is the list.
const announcing = new RegExp(
  `(?:以下|如下|下列)${number}(?:个|项|大|条|点|件)?(?:方面|重点|主要|具体)*的?(?:工作|任务|事项|举措|措施|实事)?:?$|` +
    `(?:抓好|抓实|做好|突出)(?:以下|如下)?${number}(?:个|项|大|条|点)?(?:方面|重点|主要)+的?(?:工作|任务)?:?$|` +
    `^\\p{Script=Han}{0,6}${number}个方面的?(?:重点|主要|具体)*(?:工作|任务)?:?$`,
  'u',
);
// 通过“揭榜挂帅”等方式, 以深化改革为重点: by what, and not what.
const means =
  /^(?:通过|采取|采用|运用|利用|借助|按照?)[^，。；]{2,60}(?:方式|形式|办法|手段|途径)$|^(?:坚持)?以[^，。；]{2,60}为(?:重点|抓手|牵引|引领|核心|契机|载体|支撑|导向|主线|突破口|切入点|统领|纲|中心|主题|平台|依托)$/;
// 通过发展特色产业，…: by what the goal behind the comma is to be reached; 通过国家验收 is one by itself.
const through =
  /^(?:到?\p{Script=Han}{0,6}[省市县区国])?(?:要|将|主要)?通过(?![^，。；]{0,14}(?:验收|评审|评估|认证|认定|审[核查定批议]|考核|复[核审查]|检查|鉴定|评定|备案|立法|测评)|[率过])[^，。；]{2,60}$|^通过$/u;

// 是实现规划目标的关键一年, 以优异成绩迎接成立60周年: what the year is, and what it is done in honour of.
const occasion =
  /^(?:[^，。；]{0,10}年)?(?:也|又|既)?是[^，。；]{2,60}(?:之年|一年|关键年|开局年|收官年|攻坚年|时期|阶段|机遇期|关键期|周年)[!！]?$|^(?:以|向|为)[^，。；]{2,40}周年(?:献礼)?[!！]?$/;
// 9.便民服务方面, 在产业发展上: a heading, and where it is done.
const matter =
  /^(?:\d{1,2}[.、])?\p{Script=Han}{2,14}方面[:，]?$|^在(?![建校编职岗])[^，。；\d]{2,24}(?:方面|(?<!以)上)$/u;
const field = /^(?:要|将)?(?:紧紧|紧扣|重点|主要)?(?:聚焦|围绕|针对|瞄准|依托|面向)/;

const counted = /^(?:[个家条项类种所栋座处大名户]|[县市区镇乡村省国])$/;

/** 聚焦10个领域: so many of a thing, with no verb and no comparison. */
function isField({ figure, verb, normal, end, lexemes }: Clause): boolean {
  if (!figure || (verb !== null && verb.isCarried !== true)) return false;
  return (
    figure.figure.comparatorSpans.length === 0 &&
    counted.test(figure.figure.unit ?? '') &&
    /^["\p{Script=Han}A-Z]{2}/u.test(normal.text.slice(figure.end, end)) &&
    lexemes.every(({ type }) => type !== 'commitment')
  );
}

/**
 * Whether a clause tells what the work behind it is about, how it is done or that a list follows, and sets no goal.
 *
 * @param isAbout whether it goes on with a list that does
 * @param nextSign the sign behind it
 */
export function isAside(clause: Clause, isAbout: boolean, nextSign: string): boolean {
  if (clause.context.column === 'target') return false;
  const text = clause.normal.text.slice(clause.start, clause.end);
  if (announcing.test(text)) return true;
  if (clause.figure === null && nextSign === '，' && through.test(clause.words)) return true;
  if (clause.figure === null) return means.test(text) || occasion.test(text) || matter.test(text);
  return isField(clause) && (isAbout || field.test(text) || means.test(text));
}
