import type { Lexeme } from '../../lex/lexeme.js';

const sizedUnit = /(?:户|人|吨|[年日]|平方米|千瓦|亩|岁|公里|元|头|级)$/;
const ofAll =
  /^的?[\p{Script=Han}()A-Z]{2,18}?(?:全部|全面|一律|[均都](?=\p{Script=Han}{2})|应[\p{Script=Han}]{1,4}尽|基本(?:实现|完成|消除|退出)|实现(?![\d约近超])|通(?:硬化|客|沥青|水泥|油|公|动力)|清零)/u;

/** 30万吨/年以下煤矿全部退出, 运行超过20年的管网全部更新: the size of those that something is said of. */
export function isSizeOfAll(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const size = lexemes[at];
  if (size?.type !== 'figure' || !sizedUnit.test(size.figure.unit ?? '')) return false;
  const [word] = size.figure.comparatorSpans;
  const isBehind = word !== undefined && word[0] > size.figure.digits[0];
  const behind = text.slice(size.end, lexemes.at(-1)?.end);
  return (
    word !== undefined &&
    (isBehind || (/^(?:年|岁|个月)$/.test(size.figure.unit ?? '') && behind.startsWith('的'))) &&
    lexemes.slice(at + 1).every(({ type }) => type !== 'figure') &&
    ofAll.test(behind)
  );
}
