import type { TargetContext } from '../parsedTarget.js';
import type { NormalText } from '../text/normalText.js';
import { nowWords } from '../words/nowWords.js';
import { recentYears } from '../words/recentYears.js';
import { reportTimes } from '../words/reportTimes.js';
import { reportWords } from '../words/reportWords.js';
import { hasExact } from './hasExact.js';
import { isAim } from './isAim.js';
import { isPastYear } from './isPastYear.js';
import type { Item } from './item.js';
import type { Part } from './partsOf.js';
import { partsOf } from './partsOf.js';
import { reportOf } from './reportOf.js';
import { soFarOf } from './soFarOf.js';
import type { Told } from './told.js';

/** A year that lies ahead ends what was told of the running one. */
const isOtherYear = ({ lexemes }: Part, context: TargetContext): boolean =>
  lexemes.some(
    (lexeme) =>
      lexeme.type === 'time' && /^\d{4}$/.test(lexeme.time.period ?? '') && !isPastYear(lexeme, context),
  );

/** 目前全市拥有…12个: a figure of what there is, or 目前 alone in front of some. */
const isNow = ({ text, lexemes }: Part): boolean =>
  nowWords.test(text) &&
  (text.length <= 2 || lexemes.some(({ type }) => type === 'figure' || type === 'rank'));

// 305亿元（预计数，下同）: told before the books are closed, and still of what has been.
const tallied =
  /\((?:[^()，、]{0,12}[，、])?(?:预计|快报|初步核算|核算|执行|初步统计|统计快报|预计完成|预计执行)数?(?:[，、][^()，、]{0,12})?\)/;

/** 提出24项重点任务, 列出清单: what the document itself holds. */
const ownContents =
  /^[^，。；]{0,24}?(?:提出|列出|明确|部署|安排|梳理|细化|分解|推出|罗列|包括|涵盖)[^，。；\d的至到]{0,10}(?:\d{1,2}个方面)?\d{1,3}[项条个大](?:方面)?(?:重点|主要|具体|工作|政策|改革|目标|创新|支持|保障){0,3}(?:任务|举措|措施|条款|意见|要求|清单|事项)(?:清单)?$/;
const work = /完成|落实|实施|推进|开展|新增|抓好/;

const isOwnContents = ({ text, lexemes }: Part): boolean =>
  ownContents.test(text) &&
  !work.test(text) &&
  lexemes.every(({ type }) => type !== 'time' && type !== 'commitment');

/** 预计全年…: what the year that a report is about will come to. */
const isOutlook = ({ text, lexemes }: Part): boolean =>
  /^(?:预计|预期|预测|估计|有望)(?:到?年[底末]|全年|今年|本年)/.test(text) &&
  lexemes.every(({ type }) => type !== 'commitment');

const toBeDone =
  /^[^了已]*(?:建成|开工|动工|完工|竣工|投[产运用]|投入|启[动用]|通车|开通|并网|封顶|贯通|交付|验收|实施|出台|印发|启动建设|建设)[^了]{0,6}$/;
const hasFigure = ({ lexemes }: Part): boolean =>
  lexemes.some(({ type }) => type === 'figure' || type === 'rank');

/** What stands at the head of a part and tells that it and those behind it are a report. */
function openingOf(
  part: Part,
  sentence: readonly Part[],
  context: TargetContext,
  isProven: boolean,
): Told | null {
  const { text } = part;
  if (reportWords.test(text) || isNow(part) || tallied.test(text)) return 'sure';
  const soFar = soFarOf(part, sentence, context, isProven);
  if (soFar) return soFar;
  if (recentYears.test(text)) return isProven || /累计|[年平]均|共/.test(text) ? 'sure' : 'likely';
  const time = reportTimes.exec(text);
  if (!time) return null;
  // 前三季度完成80% may be a step to be taken; set off or with its year it is what has been.
  const isSetOff = time[0] === text || time[1] !== undefined || /^[1一]月?份?[-—~至到]/.test(time[0]);
  // 今年三季度开工建设: a day for a deed, and no figure that a report would print.
  const isDeed = time[0] !== text && !hasFigure(part) && toBeDone.test(text);
  if (isDeed) return null;
  return isProven ? 'sure' : isSetOff ? 'likely' : null;
}

/** The parts between two stops. */
function sentencesIn(parts: readonly Part[]): Part[][] {
  const sentences: Part[][] = [];
  for (const part of parts) {
    const last = sentences.at(-1);
    if (last && !/^[。；;\n]$/.test(part.sign)) last.push(part);
    else sentences.push([part]);
  }
  return sentences;
}

/**
 * The items of running text that tell what has been reached though no year that is past says so: 今年一季度完成…,
 * 连续7年稳定在…, 完成全年目标的58%. A word that makes a goal of it ends the report.
 *
 * @returns how sure it is, by the place of the item
 */
export function toldOf(
  normal: NormalText,
  items: readonly Item[],
  context: TargetContext,
): ReadonlyMap<number, Told> {
  const told = new Map<number, Told>();
  if (context.column) return told;
  let opening: Told | null = null;
  for (const sentence of sentencesIn(partsOf(normal, items))) {
    const [first] = sentence;
    if (first && !/^[；;]$/.test(first.sign)) opening = null;
    const report = reportOf(normal, sentence, context);
    const isProven =
      report !== null || hasExact(normal, sentence) || sentence.some(({ text }) => text.includes('同比'));
    for (const part of sentence) {
      if (opening && isOutlook(part)) opening = 'likely';
      else if (isAim(part, context)) opening = null;
      else
        opening =
          openingOf(part, sentence, context, isProven) ?? (isOtherYear(part, context) ? null : opening);
      // 目前已建成20个，新建30个: what is new may be to come.
      const isNew =
        opening === 'sure' &&
        !isProven &&
        sentence.slice(0, sentence.indexOf(part)).some(hasFigure) &&
        /^[新再]|(?:达到|[增提][加高]到|翻一?番)/.test(part.text);
      const how = isOwnContents(part)
        ? 'sure'
        : report?.parts.includes(part)
          ? report.told
          : isNew
            ? 'likely'
            : opening;
      if (how) for (const index of part.items) told.set(index, how);
    }
  }
  return told;
}
