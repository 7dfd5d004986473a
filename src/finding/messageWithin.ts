import type { Finding } from './finding.js';
import { placeOf } from './where.js';
import type { Words } from './words.js';

/**
 * What is wrong, for a reader who is at the place already: in the cell, where no place need be named, or in the sheet,
 * where only the sheet need not.
 *
 * @example
 * // messageWithin('sheet', found).zh // '第 3 行“完成值”列（D3）：“abc”不是可以识别的数字。', not '工作表“表”第 3 行…'
 */
export function messageWithin(
  reader: 'cell' | 'sheet',
  { message, where }: Pick<Finding, 'message' | 'where'>,
): Words {
  const { sheet: _, ...rest } = where;
  const [whole, left] = [placeOf(where), placeOf(reader === 'sheet' ? rest : {})];
  return {
    zh: withPlace(message.zh, whole.zh, left.zh, '：'),
    en: withPlace(message.en, whole.en, left.en, ': '),
  };
}

function withPlace(message: string, whole: string, left: string, colon: string): string {
  if (whole === '' || !message.startsWith(whole + colon)) return message;
  const said = message.slice(whole.length + colon.length);
  return left === '' ? said : left + colon + said;
}
