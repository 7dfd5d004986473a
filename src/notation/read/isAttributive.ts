import type { TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';

const deed =
  /^(?:[\p{Script=Han}]{0,4}?(?:建成|建设|竣工|投用|投产|投入使用|认定|成立|设立|登记|注册|授权|印发|实施|开工|下达|毕业|入库|确权|核准|备案|批准|出台|发布|签订|交付|入驻|出生|参保)(?:投用|使用)?)?的(?=\p{Script=Han})/u;

/** Whether a year that is past tells which things are meant, and not when: 2000年底前建成的小区. */
export function isAttributive(
  { text }: NormalText,
  { end, time }: TimeLexeme,
  { baseYear, period }: TargetContext,
): boolean {
  const base = baseYear ?? (period ? period.firstYear - 1 : null);
  const isPast = base !== null && time.period !== null && Number(time.period.slice(0, 4)) <= base;
  return isPast && deed.test(text.slice(end, end + 14)) && !/\d/.test(text.slice(end, end + 8));
}
