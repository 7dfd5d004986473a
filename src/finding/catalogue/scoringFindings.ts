import { entry } from '../catalogueEntry.js';
import { quotedList } from '../words.js';

/** Truths that the scoring rules of an assessment must keep. */
export const scoringFindings = {
  'scoring/weightsNotTheTotal': entry<{ seen: number; sum: number }>({
    severity: 'error',
    say: ({ seen, sum }) => ({
      message: {
        zh: `各项分值合计 ${sum}，与所定满分 ${seen} 不符。`,
        en: `The weights add up to ${sum}, not to the full marks of ${seen}.`,
      },
      expected: {
        zh: '加分项以外各项分值之和应等于满分。',
        en: 'Weights, bonuses apart, that add up to the full marks.',
      },
      cure: {
        zh: '请核对各项分值和 totalScore；属于加分的项请写明 isBonus。',
        en: 'Check the weights and totalScore; mark a bonus with isBonus.',
      },
    }),
  }),
  'scoring/repeated': entry<{ seen: string; first: string }>({
    severity: 'error',
    say: ({ seen, first }) => ({
      message: {
        zh: `“${seen}”已在 ${first} 出现过。`,
        en: `“${seen}” already stands at ${first}.`,
      },
      expected: {
        zh: '每个考核项、类别、地区、等次应只列一次。',
        en: 'Each item, class, region and grade once.',
      },
      cure: {
        zh: '请删去重复的一个，或换一个标识。',
        en: 'Delete one of the two, or give it another id.',
      },
    }),
  }),
  'scoring/indicatorUnknown': entry<{ seen: string; suggestion: string | null }>({
    severity: 'error',
    say: ({ seen, suggestion }) => ({
      message: {
        zh: `规划中没有标识为“${seen}”的指标${suggestion ? `，是不是“${suggestion}”？` : '。'}`,
        en: `The plan has no indicator with the id “${seen}”${suggestion ? `; did you mean “${suggestion}”?` : '.'}`,
      },
      expected: { zh: '应为规划中指标的标识。', en: 'The id of an indicator of the plan.' },
      cure: {
        zh: '请改正 indicatorId，或核对 planId 所指的规划。',
        en: 'Correct the indicatorId, or check which plan planId names.',
      },
    }),
  }),
  'scoring/bandsOverlap': entry<{ seen: string; other: string }>({
    severity: 'error',
    say: ({ seen, other }) => ({
      message: {
        zh: `分档 ${seen} 与 ${other} 重叠。`,
        en: `The band ${seen} overlaps with ${other}.`,
      },
      expected: { zh: '一个数值应只落在一档内。', en: 'One band for each value.' },
      cure: {
        zh: '请改正上下限，或用 minExclusive、maxInclusive 写明交界处归哪一档。',
        en: 'Correct the edges, or say with minExclusive and maxInclusive which band a shared edge belongs to.',
      },
    }),
  }),
  'scoring/bandsLeaveGap': entry<{ seen: string; next: string }>({
    severity: 'warning',
    say: ({ seen, next }) => ({
      message: {
        zh: `分档 ${seen} 与 ${next} 之间有空档，落在其中的数值没有得分。`,
        en: `Between the bands ${seen} and ${next} is a gap; a value in it has no score.`,
      },
      expected: { zh: '相邻两档应首尾相接。', en: 'Bands that touch.' },
      cure: {
        zh: '请改正上下限；确实不可能出现的数值不必处理。',
        en: 'Correct the edges; leave it where no value can fall.',
      },
    }),
  }),
  'scoring/bandEmpty': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `分档 ${seen} 不含任何数值。`, en: `No value lies in the band ${seen}.` },
      expected: {
        zh: '下限应低于上限；两者相等时应都包含在内。',
        en: 'A lower edge below the upper one, or both the same and inside.',
      },
      cure: { zh: '请改正上下限。', en: 'Correct the edges.' },
    }),
  }),
  'scoring/pointsAboveWeight': entry<{ seen: number; weight: number }>({
    severity: 'warning',
    say: ({ seen, weight }) => ({
      message: {
        zh: `得分 ${seen} 高于该项分值 ${weight}，总分可能超过满分。`,
        en: `The points ${seen} are above the item’s weight of ${weight}; a total may pass the full marks.`,
      },
      expected: { zh: `应不高于 ${weight}。`, en: `At most ${weight}.` },
      cure: {
        zh: '请核对；有意设置的超额得分不必处理。',
        en: 'Check it; leave it where extra points are meant.',
      },
    }),
  }),
  'scoring/classUnknown': entry<{ seen: string | null; known: readonly string[] }>({
    severity: 'error',
    say: ({ seen, known }) => ({
      message:
        seen === null
          ? { zh: '该地区没有写明类别。', en: 'The region has no class.' }
          : { zh: `没有类别“${seen}”。`, en: `There is no class “${seen}”.` },
      expected:
        known.length > 0
          ? { zh: `应为${quotedList(known).zh}之一。`, en: `One of ${quotedList(known).en}.` }
          : { zh: '规则没有分类，应不填。', en: 'None: the rules have no classes.' },
      cure: { zh: '请改正 classId，或在 classes 中补上类别。', en: 'Correct the classId, or add the class.' },
    }),
  }),
  'scoring/gradesOutOfOrder': entry<{ seen: string; above: string }>({
    severity: 'error',
    say: ({ seen, above }) => ({
      message: {
        zh: `等次“${seen}”的条件比排在前面的“${above}”更严。`,
        en: `The grade “${seen}” asks for more than “${above}” above it.`,
      },
      expected: {
        zh: '等次应从高到低排列，最低得分不升，累计名额比例不降。',
        en: 'Grades from the best down: least scores that do not rise, shares of places that do not fall.',
      },
      cure: {
        zh: '请调整顺序；upTo 是该等次及以上合计占的比例。',
        en: 'Change the order; upTo is the share of this grade and the better ones together.',
      },
    }),
  }),
};
