import type { StructurePart } from '../../model/target/structure.js';
import { printable } from '../read/printable.js';
import { arabicNumber } from '../scan/arabicNumber.js';
import { chineseNumber } from '../scan/chineseNumber.js';
import type { KindReader } from './kindReading.js';
import { reasons } from './reasons.js';

const counted = /^(?:个|家|支|项|大|类|条|套|种|张|区|所|名)/;

/** No whole has more parts of a kind. */
const mostDigits = 6;

/** One part of 1+5+N: a count with or without the thing that is counted. */
function partOf(words: string): StructurePart | null {
  const open = /^[NnXxMmYy](?![A-Za-z])|^若干|^多/.exec(words)?.[0];
  const number = open ? null : (arabicNumber(words, 0) ?? chineseNumber(words, 0));
  if (!open && (!number || number.decimal.includes('.') || number.isPercent)) return null;
  if (number && number.decimal.length > mostDigits) return null;
  const behind = words.slice(open?.length ?? number?.end ?? 0).replace(/^的/, '');
  const name = behind.replace(counted, '') || words;
  return {
    name: printable(name),
    comparator: 'gte',
    count: number && !number.isOpen ? Number(number.decimal) : null,
  };
}

// “4+1”行动: numbers in the name of a programme.
const programme =
  /^"[\dNnXx+]{3,12}"(?:专项|攻坚|提升|振兴)?(?:行动|工程|计划|战略|改革|专项|部署|要求|文件|政策)$/;

// 落实“1+5”政策体系, 开展“4+1”科技攻关: numbers in the name of what is carried out, and nothing built of parts.
const carriedOut =
  /^(?:[\dNnXx]{1,3}|[一二三四五六七八九十]{1,2})\p{Script=Han}{0,12}?(?:行动|工程|计划|战略|改革|专项|部署|要求|文件|政策|活动|攻关|攻坚|举措|措施|方案)/u;
const numeral = /^(?:[\dNnXx]{1,3}|[一二三四五六七八九十]{1,2})$/;

// 以三大产业为核心的“9+X”: numbers in front of the marks are no parts.
const leadingUp = /^[^"+]*\p{Script=Han}(?="[\dNnXxMmYy]{1,3}(?:个|大)?[^"+]{0,12}\+)/u;

// 用好“5+2就业之家”, 围绕“1+2+N”产业布局, “3+4”中本贯通, “8+4”等领域: a name that holds numbers.
const usedName =
  /^(?:[^"+]{0,6}(?:用好|用足|推进|深化|围绕|聚焦|按照|推行|瞄准|依托)[^"+]{0,8}"?|[^+]*?(?:在|围绕)[^"+]{0,4}"|[^"+]*"?)[\dNnXx]{1,3}(?:\+[\dNnXx]{1,3}){1,3}(?:"?(?:等|[^"，。；]{0,12}(?:就业之家|布局|贯通|共建|领域|结对|帮扶|合作|结构调整))|[^"+]{2,12}"$)|^(?:[^"+]{0,4})(?:用好|围绕|聚焦|瞄准|依托)[^+]{0,8}[\dNnXx]{1,3}\+/;
// 聚焦“3+5”产业体系，…: what the work is about.
const leaning = /^(?:聚焦|围绕|瞄准|依托|按照|对照)/;
const wholeEnd = /(?:体系|格局|机制|框架|网络|架构|矩阵)(?:建设)?$/;

/** 1+1+N: a whole of several parts. */
export const readStructure: KindReader = (clause) => {
  const text = clause.normal.text.slice(clause.start, clause.end).replace(/"/g, '');
  if (
    programme.test(clause.words) ||
    (usedName.test(clause.words) && (leaning.test(clause.words) || !wholeEnd.test(clause.words)))
  )
    return null;
  const listed = openList(text);
  if (listed) return listed;
  const drawn = slogan(clause.words);
  if (drawn) return drawn;
  const told = clause.normal.text.slice(clause.start, clause.end).replace(leadingUp, '').replace(/"/g, '');
  const first = told.search(/[0-9NnXx一二两三四五六七八九十]{1,4}[^+，。；]{0,30}\+/);
  if (first < 0) return null;
  const pieces = told.slice(first).split('+');
  if (pieces.length < 2 || pieces.length > 12) return null;
  const isNamed =
    pieces.slice(0, -1).every((piece) => numeral.test(piece)) && carriedOut.test(pieces.at(-1) ?? '');
  if (isNamed && !/^(?:加快|重点|着力|全力|大力|以.{2,16}的?)*(?:构建|建立|形成|打造|搭建)/.test(text))
    return null;
  const parts = pieces.map(partOf);
  if (parts.some((part) => part === null)) return null;
  const whole = parts.filter((part) => part !== null);
  return {
    fields: { kind: 'structure', parts: whole, unit: null },
    inferred: { 'parts.comparator': reasons.bareHigher },
  };
};

/** Longest slogan in quotes that is looked at: a dozen parts. */
const longestSlogan = 60;

/** The numbered parts of a slogan; none when anything else stands beside them. Numerals are Chinese characters too. */
function numberedParts(slogan: string): readonly string[] {
  const items =
    slogan.match(
      /[一二两三四五六七八九十多\dNnXx]{1,3}\p{Script=Han}{1,2}?(?=[一二两三四五六七八九十多\dNnXx]|$)/gu,
    ) ?? [];
  return items.join('') === slogan ? items : [];
}

/** “一环五射N支”: parts that a slogan counts, one of them open. */
function slogan(words: string) {
  const quoted = words
    .split('"')
    .slice(1, -1)
    .filter(({ length }) => length <= longestSlogan)
    .map((piece) => piece.replace(/[、,，]/g, ''));
  const told = quoted.find((piece) => numberedParts(piece).length > 1);
  if (told === undefined) return null;
  const parts = numberedParts(told).map(partOf);
  if (
    !(/[NnXx]/.test(told) || /^(?:构建|打造|形成|建立|建设|完善|搭建|优化)/.test(words)) ||
    parts.some((part) => part === null) ||
    // “一县一品”: one each is no structure.
    parts.every((part) => part?.count === 1)
  )
    return null;
  return {
    fields: { kind: 'structure' as const, parts: parts.filter((part) => part !== null), unit: null },
    inferred: { 'parts.comparator': reasons.bareHigher },
  };
}

const listItem = /^(?:\d{1,4}|[NnXx一二三四五六七八九十]{1,4})[个家支项类大]?\p{Script=Han}{1,20}$/u;

/** 1个省级中心、5个区域中心和N个基层站点: parts in a list, one of them open. */
function openList(text: string) {
  const items = text.slice(Math.max(0, text.search(/[\dNnXx]/))).split(/[、和及]/);
  if (
    items.length < 2 ||
    items.length > 12 ||
    !/(?:^|[、和及])[NnXx]个/.test(text) ||
    !items.every((item) => listItem.test(item))
  )
    return null;
  const parts = items.map(partOf).filter((part) => part !== null);
  return {
    fields: { kind: 'structure' as const, parts, unit: null },
    inferred: { 'parts.comparator': reasons.bareHigher },
  };
}
