import type { TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import { earlierWork } from '../words/earlierWork.js';
import { isOfDocument } from './isOfDocument.js';
import { isPastYear } from './isPastYear.js';

const deed =
  /^(?:[\p{Script=Han}]{0,4}?(?:建成|建设|竣工|投用|投产|投入使用|认定|成立|设立|登记|注册|授权|印发|实施|开工|下达|毕业|入库|确权|核准|备案|批准|出台|发布|签订|交付|入驻|出生|参保)(?:投用|使用)?)?的(?=\p{Script=Han})/u;

// 按2020年不变价计算: what is counted in, and not when.
const prices = /^的?(?:不变价|可比价|价格|口径)/;

/** Whether a year that is past tells which things are meant, and not when: 2000年底前建成的小区. */
export const isAttributive = (normal: NormalText, time: TimeLexeme, context: TargetContext): boolean =>
  isOfDocument(normal, time, context) ||
  ((time.time.isPast === true || isPastYear(time, context)) &&
    earlierWork(normal.text, time.start) !== null) ||
  (isPastYear(time, context) &&
    (prices.test(normal.text.slice(time.end, time.end + 4)) ||
      (deed.test(normal.text.slice(time.end, time.end + 14)) &&
        !/\d/.test(normal.text.slice(time.end, time.end + 8)))));
