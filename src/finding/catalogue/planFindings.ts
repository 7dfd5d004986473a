import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';
import { quotedList } from '../words.js';

/** Truths that a plan must keep across its nouns. */
export const planFindings = {
  'id/duplicate': entry<{ seen: string; first: string }>({
    severity: 'error',
    say: ({ seen, first }) => ({
      message: {
        zh: `标识“${seen}”已在 ${first} 用过。`,
        en: `The id “${seen}” is already taken at ${first}.`,
      },
      expected: { zh: '一份规划中每个标识应只用一次。', en: 'Each id once in a plan.' },
      cure: { zh: '请给其中一个换一个标识。', en: 'Give one of the two another id.' },
    }),
  }),
  'reference/unknown': entry<{ seen: string; noun: Words; suggestion: string | null }>({
    severity: 'error',
    say: ({ seen, noun, suggestion }) => ({
      message: {
        zh: `没有标识为“${seen}”的${noun.zh}${suggestion ? `，是不是“${suggestion}”？` : '。'}`,
        en: `There is no ${noun.en} with the id “${seen}”${suggestion ? `; did you mean “${suggestion}”?` : '.'}`,
      },
      expected: { zh: `应为规划中已有${noun.zh}的标识。`, en: `The id of a ${noun.en} of the plan.` },
      cure: { zh: `请改正标识，或补上这个${noun.zh}。`, en: `Correct the id, or add the ${noun.en}.` },
    }),
  }),
  'parent/circle': entry<{ seen: string; chain: readonly string[] }>({
    severity: 'error',
    say: ({ chain }) => ({
      message: {
        zh: `上级关系绕成了圈：${chain.join(' → ')}。`,
        en: `The parents go round in a circle: ${chain.join(' → ')}.`,
      },
      expected: {
        zh: '逐级向上应到达没有上级的一项。',
        en: 'Going up from parent to parent ends at one without a parent.',
      },
      cure: { zh: '请改正其中一项的 parentId。', en: 'Correct the parentId of one of them.' },
    }),
  }),
  'indicator/directionMissing': entry<{ seen: string; target: string }>({
    severity: 'error',
    say: ({ seen, target }) => ({
      message: {
        zh: `指标“${seen}”有数值目标（${target}），却没有写明方向。`,
        en: `The indicator “${seen}” has a numeric target (${target}), yet no direction.`,
      },
      expected: {
        zh: 'direction 应为 higher（正向）或 lower（逆向）。',
        en: 'A direction: higher or lower is better.',
      },
      cure: {
        zh: '请按指标本身的含义填写方向，不要由“提升”“降低”等动词推断。',
        en: 'State it from what the indicator means, not from a verb of the target.',
      },
    }),
  }),
  'target/unitNotConvertible': entry<{ seen: string; unit: string }>({
    severity: 'error',
    say: ({ seen, unit }) => ({
      message: {
        zh: `目标的单位“${seen}”不能换算成指标的单位“${unit}”。`,
        en: `The target’s unit “${seen}” does not convert into the indicator’s unit “${unit}”.`,
      },
      expected: {
        zh: `应为“${unit}”或可与之换算的单位。`,
        en: `“${unit}”, or a unit that converts into it.`,
      },
      cure: {
        zh: '请核对单位；件、项、宗、个、家互不换算，分与 % 也不换算。',
        en: 'Check the unit; counting words never convert, nor do points and percent.',
      },
    }),
  }),
  'target/unitUnfitForKind': entry<{ seen: string; kind: Words; fitting: readonly string[] }>({
    severity: 'error',
    say: ({ seen, kind, fitting }) => ({
      message: {
        zh: `${kind.zh}的单位不能是“${seen}”。`,
        en: `A target of the kind “${kind.en}” does not take the unit “${seen}”.`,
      },
      expected: { zh: `应为${quotedList(fitting).zh}。`, en: `${quotedList(fitting).en}.` },
      cure: {
        zh: '请改正单位，或核对目标的种类。',
        en: 'Correct the unit, or check the kind of the target.',
      },
    }),
  }),
  'target/deadlineAfterPlan': entry<{ seen: string; lastYear: number }>({
    severity: 'warning',
    say: ({ seen, lastYear }) => ({
      message: {
        zh: `期限 ${seen} 晚于规划末年 ${lastYear}。`,
        en: `The deadline ${seen} is after the plan’s last year, ${lastYear}.`,
      },
      expected: {
        zh: `应不晚于 ${lastYear} 年底；展望目标应写明 vision。`,
        en: `Not after the end of ${lastYear}; an outlook is marked as vision.`,
      },
      cure: {
        zh: '如为远景展望，请加上 "vision": true；否则请改正期限。',
        en: 'Add "vision": true to an outlook; otherwise correct the deadline.',
      },
    }),
  }),
  'target/deadlineBeforePlan': entry<{ seen: string; firstYear: number }>({
    severity: 'warning',
    say: ({ seen, firstYear }) => ({
      message: {
        zh: `期限 ${seen} 早于规划首年 ${firstYear}。`,
        en: `The deadline ${seen} is before the plan’s first year, ${firstYear}.`,
      },
      expected: { zh: `应不早于 ${firstYear} 年。`, en: `Not before ${firstYear}.` },
      cure: {
        zh: '请核对：已完成的事项属于 facts，不是目标。',
        en: 'Check it: what is already done is a fact, not a target.',
      },
    }),
  }),
  'baseline/notBeforeDeadline': entry<{ seen: string; deadline: string }>({
    severity: 'error',
    say: ({ seen, deadline }) => ({
      message: {
        zh: `基期 ${seen} 不早于目标期限 ${deadline}。`,
        en: `The baseline of ${seen} is not before the deadline ${deadline}.`,
      },
      expected: { zh: '基期应早于目标期限。', en: 'A baseline from before the deadline.' },
      cure: { zh: '请核对基期年份和目标期限。', en: 'Check the year of the baseline and the deadline.' },
    }),
  }),
  'region/codeNotOfLevel': entry<{ seen: string; level: Words; shape: string }>({
    severity: 'error',
    say: ({ seen, level, shape }) => ({
      message: {
        zh: `代码 ${seen} 不是${level.zh}区划的代码。`,
        en: `The code ${seen} is not one of a ${level.en} region.`,
      },
      expected: {
        zh: `${level.zh}代码的形式应为 ${shape}（GB/T 2260）。`,
        en: `A code of the shape ${shape} (GB/T 2260).`,
      },
      cure: { zh: '请核对代码和级别。', en: 'Check the code and the level.' },
    }),
  }),
};
