import type { Lexeme } from '../../lex/lexeme.js';
import { isPolicyTitle } from '../../words/isPolicyTitle.js';
import { isPlainVerb } from '../isPlainVerb.js';

const working = /^(?:[要将])?(?:优先|重点|率先|分别|首批|统一)?在(?![建校编职岗])[^，。；]{0,24}$/;
const policies = /(?:落实|贯彻|执行|兑现|用好)[^，。；]{0,24}$/;
const among = /^\p{Script=Han}{1,10}中(?![心学小医央部国等型期试转介药青欧亚])/u;

/** 在25个县布局项目, 160个断面中优良占比86%, 落实32条政策: where it is, out of which, or what a policy is called. */
export function isCircumstance(text: string, lexemes: readonly Lexeme[], at: number): boolean {
  const figure = lexemes[at];
  if (figure?.type !== 'figure' || figure.figure.comparatorSpans.length > 0) return false;
  const before = text.slice(lexemes[0]?.start ?? 0, figure.start);
  const behind = text.slice(figure.end, lexemes.at(-1)?.end);
  const isLater = lexemes.slice(at + 1).some(({ type }) => type === 'verb' || type === 'figure');
  if (!/^(?:[十百千]?万?[个家户所座处条项名]|[县市区镇乡村省国])$/.test(figure.figure.unit ?? ''))
    return false;
  return (
    ((isLater || /试点|试行|推广$|应用$/.test(behind)) &&
      !lexemes.slice(0, at).some(isPlainVerb) &&
      working.test(before)) ||
    (lexemes.slice(at + 1).some(({ type }) => type === 'figure') && among.test(behind)) ||
    (/^[条项]$/.test(figure.figure.unit ?? '') &&
      policies.test(before) &&
      /^\p{Script=Han}{0,6}?(?:政策|措施|举措|意见|办法)/u.test(behind)) ||
    (/^[条项]$/.test(figure.figure.unit ?? '') && behind === '' && isPolicyTitle(before))
  );
}
