import { arabicNumber } from './arabicNumber.js';
import { chineseNumber } from './chineseNumber.js';

/** A place among others as it stands in the text. */
export interface ScannedRank {
  readonly start: number;
  readonly end: number;
  /** 1 for 首位, 10 for 前十; `null` where only a band is printed. */
  readonly atMost: number | null;
  /** 前列, 第一方阵, 前20%. */
  readonly band: string | null;
}

const bandPattern =
  /^(?:最?前列|第[一二三1-3](?:方阵|方队|梯队|阵营|档次|集团)|前茅|上游水平|中上游(?!地区|河段|流域|来水|城市|省)|上游(?=$|[，。；、)]|行列|位次|位置|方阵)|中游以上|先进(?:行列|位次)|领先位[置次]|领先地位|领跑位置)/;
const listPattern = /^(?:百强|五十强|二十强|十强|五强|百佳|十佳)(?=$|[，。；、)]|行列|榜|方阵)/;
// 百强县 is a place only where one is to get into it.
const areaPattern = /^(百强|五十强|二十强|十强|五强)(?:县|市|区|旗|镇|城市|园区|开发区)/;
const entering = /(?:进入|跻身|迈入|挺进|保持|稳居|入围|重返|位列|位居|冲刺)[^，。；]*$/;
const listSizes: Readonly<Record<string, number>> = { 百: 100, 五十: 50, 二十: 20, 十: 10, 五: 5 };
// 前20%, 前三分之一: a share of the places, whatever their number.
const sharePattern =
  /^前(?:百分之[一二三四五六七八九十]{1,4}|[一二两三四五六七八九]成|[二三四五六]分之[一二三]|1\/[2-9]|一半|\d{1,2}(?:\.\d+)?[%‰])/;
const firstPattern = /^(?:首位|榜首|第一位|第1位|第一名|第1名|首名|龙头位置)/;
// 前三季度 is a time, 第一产业 a name.
const noRank =
  /^(?:季度|年|个?月|天|期|批|次|轮|届|产业|书记|方|课堂|时间|责任人|线|步|类|款|条|章|手|人民|医院|中学|师|代|者|大|级|五|十|、(?=[一二三四五六十\d])|和|至|—|-|～|~)/;

/** The place among others that stands at a place: 前十, 前20名, 首位, 前列, 第一方阵. */
export function rankAt(text: string, at: number): ScannedRank | null {
  const rest = text.slice(at, at + 8);
  const band = bandPattern.exec(rest)?.[0];
  if (band !== undefined)
    return { start: at, end: at + band.length, atMost: null, band: band.replace(/^最/, '') };
  const lead = /^领先(?:水平|地位|位置)?(?=$|[，。；、)])/.exec(rest)?.[0];
  if (lead !== undefined && /全[国省市区]$/.test(text.slice(Math.max(0, at - 2), at))) {
    return { start: at, end: at + lead.length, atMost: null, band: lead };
  }
  const first = firstPattern.exec(rest)?.[0];
  if (first !== undefined) return { start: at, end: at + first.length, atMost: 1, band: null };
  const list = listPattern.exec(rest)?.[0];
  const area = areaPattern.exec(rest)?.[1];
  if (area !== undefined && entering.test(text.slice(Math.max(0, at - 20), at)))
    return { start: at, end: at + area.length, atMost: listSizes[area.slice(0, -1)] ?? null, band: null };
  const top = /^(\d{2,4})强(?=$|[，。；、)]|行列|榜)/.exec(rest);
  if (top && !/\d/.test(text.charAt(at - 1)) && entering.test(text.slice(Math.max(0, at - 20), at)))
    return { start: at, end: at + top[0].length, atMost: Number(top[1]), band: null };
  if (list !== undefined)
    return { start: at, end: at + list.length, atMost: listSizes[list.slice(0, -1)] ?? null, band: null };
  // 目前30%, 提前3年: no place.
  if (!/^[前第]/.test(rest) || /[目当此以之提]前$/.test(text.slice(Math.max(0, at - 1), at + 1))) return null;
  const share = /[年月日]/.test(text.charAt(at - 1)) ? undefined : sharePattern.exec(rest)?.[0];
  if (share !== undefined)
    return isFollowedByName(text, at + share.length)
      ? null
      : { start: at, end: at + share.length, atMost: null, band: share };
  const number = arabicNumber(text, at + 1) ?? chineseNumber(text, at + 1);
  if (!number || number.isPercent || number.isOpen || number.isMagnitude || number.decimal.includes('.'))
    return null;
  const tail = /^(?:位次|位|名|强|席|行列|列)/.exec(text.slice(number.end, number.end + 2))?.[0] ?? '';
  if (
    tail === '' &&
    (noRank.test(text.slice(number.end, number.end + 3)) || isFollowedByName(text, number.end))
  )
    return null;
  const atMost = Number(number.decimal);
  return atMost < 1 || !Number.isSafeInteger(atMost)
    ? null
    : { start: at, end: number.end + tail.length, atMost, band: null };
}

// 第一 or 前三 without 名 is a place only where the clause ends or a verb of place stood before.
const isFollowedByName = (text: string, at: number): boolean =>
  /^[\p{Script=Han}A-Za-z]/u.test(text.slice(at, at + 1)) &&
  !/^(?:以内|之内|内|水平|左右|方阵|行列)/.test(text.slice(at, at + 2));
