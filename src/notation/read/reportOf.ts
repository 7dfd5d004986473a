import type { TargetContext } from '../parsedTarget.js';
import { numberAt } from '../scan/numberAt.js';
import type { NormalText } from '../text/normalText.js';
import { adjustedWords } from '../words/adjustedWords.js';
import { keptYears } from '../words/keptYears.js';
import { hasExact } from './hasExact.js';
import { isAim } from './isAim.js';
import { isPastYear } from './isPastYear.js';
import type { Part } from './partsOf.js';
import type { Told } from './told.js';

const doneShare =
  /(?:完成|实现|达到?|占)了?(?:全年|年度|年初|年内|当年|本年|年(?=计划|目标|任务|预算)|五年|规划|预定|既定|预期|(?=目标任务|计划投资)|"?十[一二三四五]五"?)[^，。；]{0,8}(?:目标|任务|计划|指标|预算)[^，。；]{0,4}的(\d+(?:\.\d+)?)/;
const doneEarly =
  /提前(?:[半一两二三四五六七八九十]|\d{1,2})个?(?:年|季度|月|天)[^，。；]{0,8}(?:完成|实现|达到)|(?:超额|提前)(?:全面)?(?:完成|实现)了?[^，。；]{0,24}(?:目标|任务|计划)|全部超额完成/;
// 提前完成了28%的规划目标, 占比超过了50%: 了 says that it has come about.
const comeAbout =
  /(?:完成|实现|超过|达到|突破|增长|增加|提高|提升|下降|降低|取得|获得|建成|形成|达成)了(?![解然望])|\p{Script=Han}{2}了(?=[近约超]?\d)/u;
// 首破5000亿元, 前四年均值为5.3%.
const firstTime = /首(?:次突?|度?突?)破(?=[百千万亿\d])/;
const yearsBefore = /前[一二三四]年(?:均值|平均|年均)[^，；]{0,8}\d/;
const plainVerb = /^(?:[均共都]?达到?|实现|完成|为|(?:增[加长]?|提[高升]|扩大|上升|发展)[到至])$/;

/** 连续7年稳定在: more years than the plan has are past; fewer may still be meant, and as many are the plan's own. */
function keptFor({ text }: Part, { period, by }: TargetContext): Told | null {
  if (/已经?连续/.test(text)) return 'sure';
  if (text.endsWith('目标')) return null;
  const count = keptYears.exec(text)?.groups?.count;
  const years = count === undefined ? null : Number(numberAt(count, 0)?.decimal);
  if (years === null) return null;
  const length = period ? period.lastYear - period.firstYear + 1 : null;
  if (years === length) return null;
  return length !== null && years > length && !by ? 'sure' : 'likely';
}

/** 新能源装机1.7亿千瓦: nothing that would make a goal of it. */
const isPlain = ({ lexemes }: Part, { text }: NormalText): boolean =>
  lexemes.every((lexeme) => {
    if (lexeme.type === 'verb') return plainVerb.test(text.slice(lexeme.start, lexeme.end));
    return lexeme.type !== 'figure' || lexeme.figure.comparator === null;
  });

const isFigured = (parts: readonly Part[]): boolean =>
  parts.length > 1 && parts.some(({ lexemes }) => lexemes.some(({ type }) => type === 'figure'));

/** Whether a year that is past is told, which says as much and makes baselines of the figures. */
const isOfPast = (parts: readonly Part[], context: TargetContext): boolean =>
  parts.some(({ lexemes }) =>
    lexemes.some((one) => one.type === 'time' && (one.time.isPast === true || isPastYear(one, context))),
  );

/** 同比增长3.5%; 8%左右 and 6%以上 are said of goals. */
const isBare = (part: Part | undefined): boolean =>
  part?.lexemes.every((lexeme) => lexeme.type !== 'figure' || lexeme.figure.comparator === null) === true;

// 剔除减税因素，下降8.1%: reckoned after the year; prices are taken out of goals too.
const adjusted = new RegExp(`^(?!按?.{2}[价物通])${adjustedWords}(?:$|[^，]{0,6}\\d)`);
const yearOnYear =
  /^(?:[^，、；]{0,4}同比|[比较](?:上一?|去)年)(?:分别)?(?:实际|名义)?(?:增长|下降|减少|增加|提高)/;

/** 达到5亿元, 突破5亿元: a figure that has been reached or passed; 5亿元左右 is said of goals. */
function isPassed({ lexemes }: Part, { text }: NormalText): boolean {
  const last = lexemes.findLast(({ type }) => type === 'figure');
  const isSaid = lexemes.every(
    (lexeme) => lexeme.type !== 'verb' || plainVerb.test(text.slice(lexeme.start, lexeme.end)),
  );
  return isSaid && last?.type === 'figure' && (last.figure.comparator ?? 'gt') === 'gt';
}

/**
 * 生产总值4479.1亿元、同比增长3.5%: so much, and how much more than the year before it was. Round figures beside one
 * another may still be a goal.
 */
function comparedOf(normal: NormalText, parts: readonly Part[]): Told | null {
  const at = parts.findIndex(
    (part, index) =>
      isPassed(part, normal) && isBare(parts[index + 1]) && yearOnYear.test(parts[index + 1]?.text ?? ''),
  );
  if (at < 0) return null;
  return hasExact(normal, parts.slice(at, at + 2)) ? 'sure' : 'likely';
}

const isDone = ({ text }: Part): boolean => doneShare.test(text) || doneEarly.test(text);

/** 超额完成12件的预期目标: an expectation that was met. */
const plainly = (part: Part): Part => ({
  ...part,
  text: part.text.replace(/(?:目标|任务|计划)(?=\d|投资)/g, ''),
  lexemes: part.lexemes.filter(({ type }) => type !== 'estimate'),
});

/** The parts of a sentence that tell what has been reached, because one of them says how much of a goal is done, how
 * early it was, or for how many years something was kept. What follows a word of a goal is none of them. */
export function reportOf(
  normal: NormalText,
  sentence: readonly Part[],
  context: TargetContext,
): { readonly told: Told; readonly parts: readonly Part[] } | null {
  const aim = sentence.findIndex((part) => isAim(isDone(part) ? plainly(part) : part, context));
  const parts = aim < 0 ? sentence : sentence.slice(0, aim);
  const share = parts.map(({ text }) => doneShare.exec(text)?.[1]).find((one) => one !== undefined);
  // 完成全年任务的50% may be a step to be taken, 58% is not.
  const isProven = hasExact(normal, parts);
  if (share !== undefined) return { told: isProven || Number(share) % 5 !== 0 ? 'sure' : 'likely', parts };
  if (parts[0] && adjusted.test(parts[0].text) && parts.every(isBare))
    return { told: isProven ? 'sure' : 'likely', parts };
  const compared = comparedOf(normal, parts);
  if (compared) return { told: compared, parts };
  const isFirst = ({ text, lexemes }: Part) =>
    firstTime.test(text) && !lexemes.some((one) => one.type === 'time' && isPastYear(one, context));
  if (parts.some((part) => isFirst(part) || yearsBefore.test(part.text)))
    return { told: isProven ? 'sure' : 'likely', parts };
  if (
    (isFigured(parts) || /(?:全部|[均都已])超额完成$/.test(parts[0]?.text ?? '')) &&
    parts.some(({ text }) => doneEarly.test(text))
  )
    return { told: isProven ? 'sure' : 'likely', parts };
  if (isFigured(parts) && parts.some(({ text }) => comeAbout.test(text)) && !isOfPast(parts, context))
    return { told: isProven || parts.some(isDone) ? 'sure' : 'likely', parts };
  // 工业投资增长12.7%，连续23个月…: an exact figure is of the same report.
  const isProof = (part: Part) => hasExact(normal, [part]);
  for (const part of parts) {
    const told = keptFor(part, context);
    if (told)
      return { told, parts: parts.filter((one) => one === part || isPlain(one, normal) || isProof(one)) };
  }
  return null;
}
