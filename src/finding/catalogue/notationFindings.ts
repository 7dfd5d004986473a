import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';

/** What a printed expression of a plan leaves open, or what could not be read out of it. */
export const notationFindings = {
  'notation/unreadable': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”没有读懂。`, en: `“${seen}” could not be read.` },
      expected: {
        zh: '应为规划中常见的写法，如 达到15000件、≥85、年均增长10%以上、全覆盖。',
        en: 'An expression as plans print it, such as 达到15000件, ≥85, 年均增长10%以上 or 全覆盖.',
      },
      cure: {
        zh: '请核对原文是否缺字或转换出错；原文如此时，请人工填写目标。',
        en: 'Check the text for lost or damaged characters; if it is printed so, enter the target by hand.',
      },
    }),
  }),
  'notation/numberUnread': entry<{ seen: string; number: string }>({
    severity: 'warning',
    say: ({ seen, number }) => ({
      message: {
        zh: `“${seen}”中的“${number}”没有用上。`,
        en: `The reading of “${seen}” makes no use of “${number}”.`,
      },
      expected: { zh: '每个数字都应有着落。', en: 'A use for every number.' },
      cure: {
        zh: '请核对它是另一个目标、基期值，还是名称的一部分。',
        en: 'Check whether it is another target, a baseline or a part of a name.',
      },
    }),
  }),
  'notation/ambiguous': entry<{ seen: string; taken: Words; other: Words }>({
    severity: 'warning',
    say: ({ seen, taken, other }) => ({
      message: {
        zh: `“${seen}”有不止一种读法：取“${taken.zh}”，也可理解为“${other.zh}”。`,
        en: `“${seen}” can be read in more than one way: taken as ${taken.en}; it could also be ${other.en}.`,
      },
      expected: { zh: '应只有一种读法。', en: 'One meaning only.' },
      cure: { zh: '请对照原文确认取哪一种。', en: 'Confirm from the document which is meant.' },
    }),
  }),
  'notation/doubtful': entry<{ seen: string; words: string; why: Words }>({
    severity: 'warning',
    say: ({ seen, words, why }) => ({
      message: {
        zh: `“${seen}”读出来了，但“${words}”有疑问：${why.zh}。`,
        en: `“${seen}” was read, but “${words}” is doubtful: ${why.en}.`,
      },
      expected: { zh: '每个词都应与读法相合。', en: 'Words that all agree with the reading.' },
      cure: {
        zh: '请对照原文核对读出的目标。',
        en: 'Compare the target that was read with the document.',
      },
    }),
  }),
  'notation/directionMissing': entry<{ seen: string; comparator: Words }>({
    severity: 'warning',
    say: ({ seen, comparator }) => ({
      message: {
        zh: `“${seen}”只有数字，又不知道指标是正向还是逆向，暂按“${comparator.zh}”理解。`,
        en: `“${seen}” is a bare figure, and it is not known whether more or less is better; taken as “${comparator.en}”.`,
      },
      expected: { zh: '应给出指标方向。', en: 'The direction of the indicator.' },
      cure: {
        zh: '请给出 direction：higher（正向）或 lower（逆向）。',
        en: 'Give the direction: higher or lower.',
      },
    }),
  }),
  'notation/directionDisagrees': entry<{ seen: string; direction: Words }>({
    severity: 'warning',
    say: ({ seen, direction }) => ({
      message: {
        zh: `“${seen}”的说法与指标方向（${direction.zh}）不一致。`,
        en: `“${seen}” goes against the direction of the indicator, ${direction.en}.`,
      },
      expected: { zh: '说法与方向应一致。', en: 'Words and direction that agree.' },
      cure: { zh: '请核对指标方向和原文。', en: 'Check the direction and the text.' },
    }),
  }),
  'notation/unitDisagrees': entry<{ seen: string; unit: string }>({
    severity: 'warning',
    say: ({ seen, unit }) => ({
      message: {
        zh: `“${seen}”带的单位不能换算成指标的单位“${unit}”。`,
        en: `The unit in “${seen}” does not convert into the unit of the indicator, “${unit}”.`,
      },
      expected: {
        zh: `应为“${unit}”或可与之换算的单位。`,
        en: `“${unit}”, or a unit that converts into it.`,
      },
      cure: { zh: '请核对指标的单位。', en: 'Check the unit of the indicator.' },
    }),
  }),
  'notation/scaleAmbiguous': entry<{ seen: string; unit: string }>({
    severity: 'warning',
    say: ({ seen, unit }) => ({
      message: {
        zh: `指标的单位已是“${unit}”，“${seen}”里又有“万”“亿”，按只写一次理解。`,
        en: `The unit is “${unit}” already and “${seen}” is scaled too; it is read as scaled once.`,
      },
      expected: { zh: '数量级应只写一次。', en: 'The scale once only.' },
      cure: { zh: '请核对数量级。', en: 'Check the order of magnitude.' },
    }),
  }),
  'notation/numberOpen': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”没有写明数目。`, en: `“${seen}” leaves the number open.` },
      expected: { zh: '应有一个数目。', en: 'A number.' },
      cure: {
        zh: '作为定性目标保留，或请发布机关明确。',
        en: 'Keep it as a goal in words, or ask the issuer.',
      },
    }),
  }),
  'notation/rangeReversed': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”的下限不小于上限。`,
        en: `The lower end of “${seen}” is not below its upper end.`,
      },
      expected: { zh: '范围应从小到大。', en: 'The smaller end first.' },
      cure: { zh: '请核对两端的数字。', en: 'Check both ends.' },
    }),
  }),
  'notation/rounded': entry<{ seen: string; value: string }>({
    severity: 'info',
    say: ({ seen, value }) => ({
      message: {
        zh: `“${seen}”不能写成有限小数，取 ${value}。`,
        en: `“${seen}” has no finite decimal; ${value} is taken.`,
      },
      expected: { zh: '能写成小数的数。', en: 'A number with a finite decimal.' },
      cure: {
        zh: '一般无需处理；判断恰好压线时请留意。',
        en: 'Nothing, except where a verdict lies on the edge.',
      },
    }),
  }),
  'notation/notAPeriod': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `“${seen}”不是可以识别的时间。`, en: `“${seen}” is not a time that can be read.` },
      expected: {
        zh: '应如 2023年、2023年上半年、2023年6月底、“十四五”期间。',
        en: 'Such as 2023年, 2023年上半年, 2023年6月底 or “十四五”期间.',
      },
      cure: { zh: '请核对原文。', en: 'Check the text.' },
    }),
  }),
  'notation/timeRelative': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `“${seen}”要看是相对哪一年或哪个规划期说的。`,
        en: `“${seen}” depends on the year or plan it is reckoned from.`,
      },
      expected: { zh: '应给出起算的年份或规划期。', en: 'The year or the period of the plan.' },
      cure: { zh: '请给出 year 或 period。', en: 'Give the year or the period.' },
    }),
  }),
  'notation/tooLong': entry<{ seen: string; limit: number }>({
    severity: 'error',
    say: ({ seen, limit }) => ({
      message: {
        zh: `“${seen}”超过 ${limit} 个字，不是一条目标的写法。`,
        en: `“${seen}” is longer than ${limit} characters and no single expression.`,
      },
      expected: { zh: `应不超过 ${limit} 个字。`, en: `At most ${limit} characters.` },
      cure: { zh: '请按分句拆开后再读。', en: 'Split it into clauses first.' },
    }),
  }),
};
