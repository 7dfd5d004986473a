import type { Finding } from '../../finding/finding.js';
import { ambiguity } from '../kinds/ambiguity.js';
import type { Clause } from './clause.js';
import { damageOf } from './damageOf.js';
import { isFigureOnly } from './isFigureOnly.js';
import type { Item } from './item.js';

/** 12、15: two bare figures, and nothing tells what each is of. */
const isListOfBareFigures = (
  { figure, name, verb, timeSpan, commitment, lexemes, normal }: Clause,
  { sign }: Item,
): boolean =>
  sign !== '' &&
  sign !== '→' &&
  sign !== '/' &&
  figure !== null &&
  figure.figure.unit === null &&
  !name &&
  !verb &&
  !timeSpan &&
  !commitment &&
  // 30（2023年）、50（2025年）.
  !lexemes.some(
    ({ type, start, end }) => type === 'note' && /^\(20\d\d年/.test(normal.text.slice(start, end)),
  );

/** 充电桩2000、换电站30座: the unit of the list stands behind its last figure, or was lost. */
const isUnitLost = ({ figure, context, name }: Clause, { nextSign }: Item): boolean =>
  nextSign === '、' &&
  name !== null &&
  figure !== null &&
  figure.figure.unit === null &&
  !context.unit &&
  typeof figure.figure.value === 'number' &&
  figure.figure.value >= 10 &&
  Number.isInteger(figure.figure.value) &&
  !/指数|得分|评分|分值|系数/.test(name.text);

/** 11个项目投资突破2000亿元: a second figure without a word of its own. */
const isCountInFront = (clause: Clause, item: Item): boolean =>
  item.sign === '' &&
  clause.name !== null &&
  clause.name.end <= clause.start &&
  item.piece.lexemes[0] === clause.figure &&
  isFigureOnly(clause.normal, item);

/** What else a figure may be by the signs around it: a mark, a year, one of two, or a damaged one. */
export function figureAmbiguities(clause: Clause, item: Item): Finding[] {
  const findings: Finding[] = [];
  if (damageOf(clause) === 'doubtful' || isListOfBareFigures(clause, item)) {
    const taken = { zh: '照印出的数字', en: 'the figure as printed' };
    const other = { zh: '标记、年份，或损坏的数字', en: 'a mark, a year or a damaged figure' };
    findings.push(ambiguity(clause, taken, other));
  }
  if (isUnitLost(clause, item)) {
    const taken = { zh: '没有单位的数', en: 'a figure without a unit' };
    const other = { zh: '与后一项同单位', en: 'one of the unit of the item behind it' };
    findings.push(ambiguity(clause, taken, other));
  }
  if (isCountInFront(clause, item)) {
    const taken = { zh: '两个目标', en: 'two targets' };
    const other = { zh: '前一个数是事物的个数', en: 'the figure in front counts the things it is of' };
    findings.push(ambiguity(clause, taken, other));
  }
  if (item.sign === '/' || item.piece.isCrowded) {
    const taken = { zh: '两个目标', en: 'two targets' };
    const other = { zh: '一个目标，数字有损坏', en: 'one target with a damaged figure' };
    findings.push(ambiguity(clause, taken, other));
  }
  return findings;
}
