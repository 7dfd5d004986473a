import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';

/** Truths that observations must keep with their plan and among themselves. */
export const observationFindings = {
  'observations/ofOtherPlan': entry<{ seen: string; plan: string }>({
    severity: 'error',
    isFaultOfTheCall: true,
    say: ({ seen, plan }) => ({
      message: {
        zh: `观测值属于规划“${seen}”，不是“${plan}”。`,
        en: `The observations belong to the plan “${seen}”, not “${plan}”.`,
      },
      expected: { zh: `planId 应为“${plan}”。`, en: `The planId “${plan}”.` },
      cure: {
        zh: '请换用对应的规划或观测值文件。',
        en: 'Use the plan, or the observations, that belong together.',
      },
    }),
  }),
  'observation/indicatorUnknown': entry<{ seen: string; suggestion: string | null }>({
    severity: 'error',
    say: ({ seen, suggestion }) => ({
      message: {
        zh: `规划中没有标识为“${seen}”的指标${suggestion ? `，是不是“${suggestion}”？` : '。'}`,
        en: `The plan has no indicator with the id “${seen}”${suggestion ? `; did you mean “${suggestion}”?` : '.'}`,
      },
      expected: { zh: '应为规划中指标的标识。', en: 'The id of an indicator of the plan.' },
      cure: { zh: '请改正 indicatorId。', en: 'Correct the indicatorId.' },
    }),
  }),
  'observation/unitNotConvertible': entry<{ seen: string; unit: string }>({
    severity: 'error',
    say: ({ seen, unit }) => ({
      message: {
        zh: `单位“${seen}”不能换算成指标的单位“${unit}”。`,
        en: `The unit “${seen}” does not convert into the indicator’s unit “${unit}”.`,
      },
      expected: {
        zh: `应为“${unit}”或可与之换算的单位。`,
        en: `“${unit}”, or a unit that converts into it.`,
      },
      cure: {
        zh: '请改正单位，并核对数值是否随单位变化。',
        en: 'Correct the unit, and check the value with it.',
      },
    }),
  }),
  'observation/duplicate': entry<{ seen: string; first: Words }>({
    severity: 'error',
    say: ({ seen, first }) => ({
      message: {
        zh: `${seen} 的值已在${first.zh}出现过。`,
        en: `The value for ${seen} already stands at ${first.en}.`,
      },
      expected: {
        zh: '同一指标、地区、时期和分项应只有一个值；修订值应写明修订日期。',
        en: 'One value for an indicator, region, period and component; a revised one carries its day of revision.',
      },
      cure: {
        zh: '请删去重复的一行，或给修订值填上修订日期。',
        en: 'Delete one of them, or give the revision its date.',
      },
    }),
  }),
  'observation/ofOtherRegion': entry<{ seen: string; region: string }>({
    severity: 'warning',
    say: ({ seen, region }) => ({
      message: {
        zh: `地区代码 ${seen} 不是规划所在地区 ${region}，评价时不会采用。`,
        en: `The region ${seen} is not the plan’s own, ${region}; the evaluation does not use this value.`,
      },
      expected: { zh: `应为 ${region}。`, en: `The code ${region}.` },
      cure: {
        zh: '如属笔误请改正；确为其他地区的数据不必处理。',
        en: 'Correct a slip; leave it if it is meant for another region.',
      },
    }),
  }),
  'observation/percentOutsideRange': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `比率 ${seen}% 不在 0—100% 之间。`,
        en: `A ratio of ${seen}% is not between 0 and 100%.`,
      },
      expected: { zh: '应在 0 到 100 之间。', en: 'Between 0 and 100.' },
      cure: {
        zh: '请核对数值，并确认小数与百分数没有混用。',
        en: 'Check the figure, and that fractions and percents were not mixed.',
      },
    }),
  }),
};
