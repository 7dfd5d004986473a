import type { ValueOf } from '../../model/label.js';
import type { Unit } from '../../quantity/unit.js';
import { attributeOf } from '../read/attributeOf.js';
import { normalText } from '../text/normalText.js';
import { isUnit } from './body/cellKind.js';

/** A name cell taken apart. */
export interface IndicatorName {
  readonly name: string;
  readonly number: number | null;
  readonly unit: Unit | null;
  /** Marks that a note below the table explains. */
  readonly marks: readonly string[];
  readonly isPart: boolean;
  /** Printed in brackets behind the name: 森林覆盖率（约束性）. */
  readonly attribute: ValueOf<'attribute'> | null;
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const leading =
  /^\s*(?:[（(](\d{1,3})[)）]|(\d{1,3})(?:[.．](?!\d)|、)|([①-⑳])|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\s*/;
const trailingMark = /\s*([*＊]{1,3}|[①-⑩▲△★☆]|[[［〔（(]注\d{0,2}[)）〕］\]])$/;
const leadingMark = /^([*＊]{1,3}|[▲△★☆])\s*(?=[\p{Script=Han}A-Z\d])/u;
// #农村居民, ——农村居民, （其中）农村居民: a part of the row above.
const partSign =
  /^(?:其中\s*[:：、，,]?|[（(]其中[:：]?[)）]|[#＃](?=\p{Script=Han})|(?:[—－–-]{1,3}|[·•])(?=\p{Script=Han}))\s*/u;
const attributeAside = /\s*[（([［〔]((?:约束|预期|指导)性?(?:指标)?)[)）\]］〕]$/;
const bracket = /[（(]([^（）()]{1,24}(?:[（(][^（）()]{1,8}[)）][^（）()]{0,8})?)[)）]/g;

// Units that behind a figure could be the beginning of a word.
const onlyInNames = /^(?:包|[千大]卡|摄氏度|:1|[百千十]?万|万?亿)$/;
// （亿元，5年累计）: behind the unit, over which time.
const basisBehind = /[,，、;；](?=(?:[三四五\d]年|规划期内?)?(?:累计|年均)$|当年价$|不变价$)/;

const goesOn = /^\s*(?!其中)[\p{Script=Han}A-Za-z\d]/u;

/** 克标煤/千瓦时, 吨钢/人·年: whatever it is, so much of it for each of what is known. */
function isRate(words: string): boolean {
  const [above = '', below = '', ...more] = words.split('/');
  return (
    below !== '' &&
    more.length === 0 &&
    above.length <= 8 &&
    above !== '' &&
    isUnit(below.replace(/[·.]?年$/, '') || '年')
  );
}

/** The unit that stands in brackets, the last one first, with the name without it. */
function withoutUnit(name: string): readonly [name: string, unit: Unit | null] {
  for (const match of [...name.matchAll(bracket)].reverse()) {
    const inner = normalText(match[1] ?? '')
      .text.replace(/^单位:?/, '')
      .replace(/^人民币(?=[万亿]*元$)/, '');
    // 自然村（组）通硬化路: the bracket is a part of what the name goes on with.
    if (goesOn.test(name.slice(match.index + match[0].length))) continue;
    const [unit = '', basis] = inner.split(basisBehind);
    if (!isUnit(unit) && !onlyInNames.test(unit) && !isRate(unit)) continue;
    const aside = basis ? `（${basis}）` : '';
    const rest = name.slice(0, match.index) + aside + name.slice(match.index + match[0].length);
    return [rest.trim(), unit];
  }
  return [name, null];
}

function withoutMarks(name: string): readonly [name: string, marks: string[]] {
  const mark = trailingMark.exec(name)?.[1];
  if (mark === undefined) return [name, []];
  const [rest, marks] = withoutMarks(name.replace(trailingMark, ''));
  return [rest, [...marks, mark.replace(/＊/g, '*')]];
}

/**
 * A name cell: （1）国内生产总值（GDP）（万亿元）* is number 1, the name with GDP in it, the unit 万亿元 and a mark.
 *
 * A cell of several lines is one name: it was broken to fit.
 */
export function indicatorName(cell: string): IndicatorName {
  const line = cell
    .slice(0, 400)
    .replace(/\s*\n\s*/g, '')
    .trim();
  const lead = leading.exec(line);
  const numbered = lead ? line.slice(lead[0].length) : line;
  const front = leadingMark.exec(numbered)?.[0] ?? '';
  const [whole, outer] = withoutMarks(numbered.slice(front.length));
  const printedAttribute = attributeAside.exec(whole);
  const unmarked = printedAttribute ? whole.slice(0, printedAttribute.index) : whole;
  const [plain, unit] = withoutUnit(unmarked);
  const [bare, inner] = withoutMarks(plain);
  const part = partSign.exec(bare)?.[0] ?? '';
  const printed = lead?.[1] ?? lead?.[2];
  // Rows are counted from 1.
  const number = Number(printed ?? (lead?.[3] ? circled.indexOf(lead[3]) + 1 : 0)) || null;
  // 排放强度④下降率: the mark of a note.
  const name = bare
    .slice(part.length)
    .replace(/(?<=.)[①-⑳]/g, '')
    .trim();
  return {
    name: name || line,
    number,
    unit,
    marks: [...(front === '' ? [] : [front.trim().replace(/＊/g, '*')]), ...outer, ...inner],
    isPart: part !== '' && name !== '',
    attribute: attributeOf(printedAttribute?.[1] ?? ''),
  };
}
