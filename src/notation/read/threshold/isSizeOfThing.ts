import type { Lexeme } from '../../lex/lexeme.js';
import { sizeNames } from '../../words/sizeNames.js';
import { attributeUnit } from './attributeUnit.js';

const sizedThing =
  /^的?[\p{Script=Han}、]{0,10}(?:企业|单位|机构|项目|用户|园区|开发区|乡镇|[镇村县市]|城市|工业|集群|产业|医院|学校|农场|合作社|水库|河流|灌区|机组|电站|建筑|平台|基金|银行|公司)/u;

/** 营业收入超百亿元企业实现零的突破: the size of the things that the clause goes on about. */
export function isSizeOfThing(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const [words, size, things] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  return (
    words?.type === 'text' &&
    size?.type === 'figure' &&
    things?.type === 'text' &&
    size.figure.comparatorSpans.length > 0 &&
    (size.figure.unit === null || attributeUnit.test(size.figure.unit) || /人$/.test(size.figure.unit)) &&
    sizeNames.test(text.slice(words.start, words.end)) &&
    sizedThing.test(text.slice(things.start, things.end)) &&
    (lexemes.slice(at + 2).some(({ type }) => type === 'verb' || type === 'figure') ||
      /全覆盖|全部|清零|零突破|达标$/.test(text.slice(things.start, things.end)))
  );
}
