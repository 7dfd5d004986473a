import { notationFinding } from '../notationFinding.js';
import type { Clause } from '../read/clause.js';
import { printable } from '../read/printable.js';
import { printedOf } from '../read/printedOf.js';
import { ambiguity } from './ambiguity.js';
import type { KindReader } from './kindReading.js';

const among =
  /((?:[东中西]部|全国|全省)?非省会城市|(?:中部|西部|东部|东北|全国)地?区?(?:省会|副省级|计划单列)(?:城市|市)?|全国|全省|全市|全区|全盟|全县|全州|全球|世界|国际|国内|全自治区|西部地区|西部|东部|中部|东北|西北|西南|华东|华南|华北|长三角|珠三角|大湾区|粤港澳大湾区|京津冀|成渝|同类城市|同类地区|副省级城市|省会城市|计划单列市|地级市|全国同类[\p{Script=Han}]{2,4}|沿海省市|中西部|省内|市内|行业|亚洲)/u;
const everyAmong = new RegExp(among, 'gu');
// In which words and by how many places it climbs.
const up = '(?:上升|前移|提升|前进|晋升|(?<!引)进|提高)';
const improving = new RegExp(
  `${up}[一二两三四五六七八九十]{1,2}个?(?:位|名次|名(?!\\p{Script=Han}))|位次前移|排名前移|排名上升|位次上升|(?<!先)进位|争先进位|提升位次|位次提升|排名提升|赶超进位|晋位`,
  'u',
);
const climbing = new RegExp(
  `${up}(?:不少于|不低于|至少)?(?:\\d{1,3}(?:[-—~至]\\d{1,3})?|[一二两三四五六七八九十]{1,2})个?(?:位|名次|名(?!以上|\\p{Script=Han}))`,
  'u',
);
// 8个百强县位次前移: whose places, and none of them told.
const movedUp =
  /(?:位次|排名|名次)(?:普遍|全部|均|整体|稳步|不断)?(?:前移|上升|提升|进位)$|(?:普遍|全部|均|整体)(?:位次|排名)(?:前移|上升|提升)$/;
const holding = /保持|稳居|稳定|持续位居|继续位居|持续居|继续居|始终|维持|保住/;

const firstPlace = { zh: '前一个名次', en: 'the first place that is printed' };
const lastPlace = { zh: '后一个名次', en: 'the last one' };

/** 前十, 首位, 前列, 进位: a place among others. */
export const readRank: KindReader = (clause) => {
  if (clause.figure) return null;
  const text = clause.normal.text.slice(clause.start, clause.end);
  const places = clause.lexemes.filter((lexeme) => lexeme.type === 'rank');
  // 由第10位提升到第5位: the last place is the one to reach.
  const isMoved = places.length > 1 && /[由从].*(?:到|至|为|进)/.test(text);
  // 百强县前50名: the place is one within the list.
  const isWithin =
    places.length === 2 && /^[百十五二]+强/.test(text.slice((places[0]?.start ?? 0) - clause.start));
  const found = isMoved || isWithin ? places.at(-1) : places[0];
  if (!found && !improving.test(text)) return null;
  const improve = improving.test(text) && !found?.rank.atMost;
  const hold = holding.test(text);
  // 前20%: how many places that are depends on how many there are.
  const share = /^前[^列茅].*/.exec(found?.rank.band ?? '')?.[0];
  return {
    fields: {
      kind: 'rank',
      atMost: found?.rank.atMost ?? null,
      band: found?.rank.band ?? null,
      among: amongOf(clause, text, found?.start ?? null),
      ...(improve && { improve: true }),
      ...(hold && { hold: true }),
      unit: null,
    },
    findings: [
      ...(places.length > 1 && !isMoved && !isWithin ? [ambiguity(clause, firstPlace, lastPlace)] : []),
      ...(share === undefined
        ? []
        : [notationFinding('notation/numberUnread', {}, { seen: printedOf(clause), number: share })]),
    ],
  };
};

/** The words for the others, the nearest in front of the place. */
function amongOf(clause: Clause, text: string, at: number | null): string | null {
  const before = at === null ? text : text.slice(0, at - clause.start);
  const found = [...before.matchAll(everyAmong)].at(-1)?.[0] ?? among.exec(text)?.[0];
  return found === undefined ? null : printable(found);
}

/** 上升2个位次: better by so many places. How many is told by a finding, since the model keeps only that it is better. */
export const readClimb: KindReader = (clause) => {
  const text = clause.normal.text.slice(clause.start, clause.end);
  if (!clause.figure || !(climbing.test(text) || movedUp.test(text))) return null;
  const figure = clause.normal.text.slice(clause.figure.start, clause.figure.end);
  return {
    fields: {
      kind: 'rank',
      atMost: null,
      band: null,
      among: amongOf(clause, text, null),
      improve: true,
      unit: null,
    },
    findings: [notationFinding('notation/numberUnread', {}, { seen: printedOf(clause), number: figure })],
  };
};
