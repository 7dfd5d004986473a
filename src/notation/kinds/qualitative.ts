import type { Clause } from '../read/clause.js';
import { fallingWords, risingWords } from '../words/directionWords.js';
import { isActionTitle } from '../words/isActionTitle.js';
import type { KindReader, KindReading } from './kindReading.js';

const open =
  /一批|若干|多个|多家|多项|一系列|一定数量|更多|一些|数[十百千]|几十|数家|数个|多名|多件|大批|系列化的/;
const position =
  /高地|标杆|强市|强省|强国|强县|强区|名城|样板|先行区|先行地|先行示范|前沿|一流|(?<!水利)枢纽|策源地|示范区|示范城市|引领|领跑|窗口|新城|中心城市|增长极|重要基地|核心区|桥头堡|名片|典范|首善|排头兵/;
const emphasis =
  /明显|显著|大幅|进一步|稳步|有效|持续|不断|稳定|较快|快速|全面|逐步|更加|更为|日益|大力|合理|平稳|稳中|较大|极大|切实|着力|基本/;

const saying = (
  subkind: 'direction' | 'openCount' | 'positioning' | 'state',
  direction?: 'rising' | 'falling' | 'steady',
): KindReading => ({
  fields: { kind: 'qualitative', subkind, ...(direction && { direction }), unit: null },
});

/** 培育一批…: a number left open. */
export const readOpenCount: KindReader = (clause) => {
  const isOpen = clause.figure !== null && clause.figure.figure.value === null;
  // “五个一批”工程: a slogan counts nothing.
  const words = clause.words.replace(/"[^"]*"/g, '');
  return isOpen || (!clause.figure && open.test(words) && !isActionTitle(words)) ? saying('openCount') : null;
};

// 下降趋势得到遏制: the fall is to end, and nothing is to fall.
const halted =
  /(?:下降|下滑|减少|萎缩|衰退|退化|恶化|流失|走低)的?(?:趋势|势头|态势|现象|局面|状况).{0,8}(?:遏[制止]|扭转|逆转|控制|止住)|(?:遏[制止]|扭转|逆转)[^，]{2,16}(?:下降|下滑|减少|萎缩|衰退|退化|恶化|流失)/;
// 上升趋势得到控制: no goal of rising either.
const curbed =
  /(?:上升|增长|上涨|增加|增多|蔓延|扩散|加剧|反弹|多发|高发)的?(?:趋势|势头|态势|局面).{0,8}(?:遏[制止]|扭转|逆转|控制|止住|减缓)|(?:遏[制止]|扭转|逆转|控制)[^，]{2,16}(?:上升|增长|上涨|增加|蔓延|加剧)的?(?:趋势|势头|态势)/;
// 水土流失状况明显改善, 科学素质发展不均衡改善: there is to be less of what is bad.
const badBettered =
  /(?:不均衡|不平衡|不充分|不协调|不合理|流失|拥堵|污染|困难|紧张|短缺|不足|矛盾|短板|隐患|[沙漠]化|退化|老化|内涝|缺水|黑臭|贫困|差距|失衡|缺口|难题|[^困]难|脏乱差)等?的?(?:状况|局面|问题|现象|状态|形势|情况|程度|矛盾)*(?:得到|实现|有所|切实|明显|显著|有效|进一步|逐步|持续|不断|稳步|根本|大幅|基本|较大|全面)*(?:改善|好转|优化|改观|缓解)/;

/** 明显提升: a direction without a figure. */
export const readDirection: KindReader = (clause: Clause) => {
  if (clause.figure) return null;
  // 事故起数和死亡人数“双下降”.
  // 承包期延长30年试点: the years belong to the name.
  const words = clause.words.replace(/"$/, '').replace(/延长(?:30|三十)年/, '');
  const isDirected = risingWords.test(words) || fallingWords.test(words);
  const isOnlyDirection =
    /^(?:有所|得到|实现)?\p{Script=Han}{0,4}$/u.test(words) ||
    emphasis.test(words) ||
    startsOrEnds.test(words);
  // 全面完成单村水站改造提升工程: a work that is done.
  if (isActionTitle(words)) return null;
  if (/完成.{2,}(?:工程|任务|改造|行动|项目)$/.test(words)) return null;
  // 全面普及高中阶段教育: it is, or it is not.
  if (!isDirected || !isOnlyDirection || /(?:全面|基本|完全)普及(?![率程水])/.test(words)) return null;
  if (halted.test(words) || curbed.test(words)) return saying('state');
  const isFalling = (fallingWords.test(words) && !/加快|提升|提高/.test(words)) || badBettered.test(words);
  return saying('direction', isFalling ? 'falling' : 'rising');
};
const startsOrEnds =
  /^(?:提升|提高|增强|加大|扩大|加强|降低|减少|改善|优化|拓展|强化)|(?:提升|提高|增强|增长|增加|扩大|改善|优化|上升|下降|降低|减少|壮大|加强|拓展|巩固|深化|夯实|凸显|(?<=寿命|时间|时长|年限|期限|周期|链条?)延长|(?:提升|提高|增长|上升|下降|增加|减少|发展)的?(?:态势|趋势|势头)|跃升|好转|向好|缩小|缩短|收窄|缓解)$/;

// 创建国家…示范城市: a title that is awarded, or not.
const award = /成功创建|创建为|获批|入选|列入|创成|获评|通过|争创/;
const awardedTitle = /(?:国家|省|全国)\p{Script=Han}*(?:试点|示范|先进|文明|卫生|园林|模范|百强)/u;

function isAwarded(words: string): boolean {
  const given = award.exec(words);
  return given !== null && awardedTitle.test(words.slice(given.index + given[0].length));
}

// “双一流”建设, 国际贸易“单一窗口”, 示范区建设试点: in these the word for a place is a part of a name.
const namedSo = /双一流|单一窗口/g;
const workEnd = /(?:试点|评价|评估|评选|工程|行动|项目|方案|活动|培育|申报|改造|规划编制|创建|工作|任务)$/;

/** 打造…高地: a position to take. */
export const readPositioning: KindReader = (clause) => {
  if (clause.figure) return null;
  if (/^(?:加快|逐步|基本)?(?:形成|构建|优化|完善|打造).*(?:布局|局面|态势)$/.test(clause.words))
    return saying('state');
  // 建成国家货运枢纽: it stands, or it does not.
  if (/^(?:基本|全面)?建成[^，]*(?:枢纽|示范区|示范城市|新城|基地|核心区)$/.test(clause.words)) return null;
  return position.test(clause.words.replace(namedSo, '')) &&
    !workEnd.test(clause.words) &&
    !isAwarded(clause.normal.text.slice(clause.start, clause.end)) &&
    /打造|建设|成为|建成|创建|争创|争当|走在|形成|迈进|构筑|树立/.test(clause.words)
    ? saying('positioning')
    : null;
};

/** What is left: a state told in words. */
export const readState: KindReader = (clause) => (clause.figure ? null : saying('state'));
