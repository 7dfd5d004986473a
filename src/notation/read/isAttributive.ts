import type { TimeLexeme } from '../lex/lexeme.js';
import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import { earlierWork } from '../words/earlierWork.js';
import { isOfDocument } from './isOfDocument.js';
import { isPastYear } from './isPastYear.js';

const deed =
  /^(?:\p{Script=Han}{0,4}?(?:建成|建设|竣工|投用|投产|投入使用|认定|成立|设立|登记|注册|授权|印发|实施|开工|下达|毕业|入库|确权|核准|备案|批准|出台|发布|签订|交付|入驻|出生|参保)(?:投用|使用)?)?的(?=\p{Script=Han})/u;

// 2000年前建成的住房, 2012年以前注册登记的车辆: those of an earlier day, in front of how many of them.
const builtBefore =
  /^(?:[年月日底末]?(?:以|之)?前)?(?:已|经)*(?:依法|正式|全部)?(?:新?建成|建设|修建|建造|兴建|竣工|完工|投[运用产]|投入使用|交付|注册|登记|注册登记|核发|颁发|批准|立项|出厂|购置|安装|生产|成立|设立|入库|认定|开工)(?:并?(?:投[运用产]|投入使用|使用|登记))?的(?=[\p{Script=Han}\d])/u;
const alongside = /^[^，。；]{0,40}?(?:全部|全面|一律|均|都|应[改拆换修]尽)/;

/** 改造2005年前建成的小区500个: which of them are worked on, and not when it was. */
function isWhich({ text }: NormalText, { start, end }: TimeLexeme): boolean {
  const isBefore =
    text.slice(start, end).endsWith('前') || /^[年月日底末]?(?:以|之)?前/.test(text.slice(end));
  const inFront =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[，。；、\n]/)
      .at(-1) ?? '';
  return (
    isBefore &&
    builtBefore.test(text.slice(end, end + 20)) &&
    (/\p{Script=Han}{2}$|[将把对]$/u.test(inFront) || alongside.test(text.slice(end)))
  );
}

// 按2020年不变价计算: what is counted in, and not when.
const prices = /^的?(?:不变价|可比价|价格|口径)/;

const lead = /(?:按照?|根据|依据|对照|对标|参照|依照)$/;
const aimedAt = /(?:对照|对标|紧扣|瞄准|锚定|聚焦|围绕)$/;

/** 根据2020年普查数据，…; 紧扣2035年远景目标，…: the year is that of what the work leans on. */
function isOfLead({ text }: NormalText, time: TimeLexeme, context: TargetContext): boolean {
  const before = text.slice(Math.max(0, time.start - 2), time.start);
  if (!/^年?[版度]?\p{Script=Han}{2,16}，/u.test(text.slice(time.end, time.end + 20))) return false;
  const last = context.period?.lastYear;
  const isLater =
    last !== undefined && time.time.period !== null && Number(time.time.period.slice(0, 4)) > last;
  return isLater ? aimedAt.test(before) : isPastYear(time, context) && lead.test(before);
}

/** Whether a year that is past tells which things are meant, and not when: 2000年底前建成的小区. */
export const isAttributive = (normal: NormalText, time: TimeLexeme, context: TargetContext): boolean =>
  isOfDocument(normal, time, context) ||
  isOfLead(normal, time, context) ||
  ((time.time.isPast === true || isPastYear(time, context)) &&
    earlierWork(normal.text, time.start) !== null) ||
  (isPastYear(time, context) &&
    (isWhich(normal, time) ||
      prices.test(normal.text.slice(time.end, time.end + 4)) ||
      (deed.test(normal.text.slice(time.end, time.end + 14)) &&
        !/\d/.test(normal.text.slice(time.end, time.end + 8)))));
