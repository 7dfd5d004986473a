import type { Text } from '../../model/text.js';

/** Why a field was filled in, for `inferred`. */
export const reasons = {
  bareHigher: {
    zh: '原文只有数字，没有比较词；该指标越高越好，按“不低于”理解。',
    en: 'Only the figure is printed, without a comparator; higher is better, so it is read as at least.',
  },
  bareLower: {
    zh: '原文只有数字，没有比较词；该指标越低越好，按“不超过”理解。',
    en: 'Only the figure is printed, without a comparator; lower is better, so it is read as at most.',
  },
  bareUnknown: {
    zh: '原文只有数字，也没有给出指标方向；按“不低于”理解。',
    en: 'Only the figure is printed and no direction is known; it is read as at least.',
  },
  bareLowered: {
    zh: '原文只有数字；降到这个数即为达到，按“不超过”理解。',
    en: 'Only the figure is printed; it is to be lowered to, so it is read as at most.',
  },
  bareFall: {
    zh: '原文只有降幅，没有比较词；降得更多也算达到。',
    en: 'Only the fall is printed, without a comparator; falling further also counts.',
  },
  heldAbout: {
    zh: '“稳定”“维持”在一个数上，按“左右”理解。',
    en: 'To stay steady at a figure is read as about it.',
  },
  fullCoverage: { zh: '全覆盖即100%。', en: 'Full coverage is 100 percent.' },
  percentOfCoverage: { zh: '全覆盖按百分比表示。', en: 'Full coverage is expressed in percent.' },
  planDeadline: {
    zh: '原文没有期限，按规划期末计。',
    en: 'No deadline is printed; the last year of the plan is taken.',
  },
  carriedDeadline: {
    zh: '期限印在前面，管到本项。',
    en: 'The deadline is printed with an earlier item and covers this one.',
  },
  farComparator: {
    zh: '比较词印在动词或前一个数字前面，或整个列举后面，管到本数。',
    en: 'The comparator is printed in front of the verb or of an earlier figure, or behind the whole list, and covers this one.',
  },
  carriedVerb: {
    zh: '动词印在前一项，管到本项。',
    en: 'The verb is printed with an earlier item and covers this one.',
  },
  bracketed: {
    zh: '方括号内的数是规划期合计。',
    en: 'A figure in square brackets is over the whole period of the plan.',
  },
  bracketedRate: {
    zh: '方括号内的升降百分比是规划期总幅度。',
    en: 'A percentage of change in square brackets is over the whole period of the plan.',
  },
  windowOfPlan: {
    zh: '没有写明起止，按规划期计。',
    en: 'No years are printed; those of the plan are taken.',
  },
  overThePlan: {
    zh: '没有写明时间，按整个规划期计。',
    en: 'No time is printed; the whole period of the plan is taken.',
  },
  broughtAbout: {
    zh: '动词说的是规划期内新做的数。',
    en: 'The verb speaks of what is newly brought about during the plan.',
  },
  mayBeLevel: {
    zh: '也可理解为期末达到的总数。',
    en: 'It can also be read as the number there is in the end.',
  },
  fromZero: {
    zh: '“零的突破”即由0变为大于0。',
    en: 'A break through zero goes from none to more than none.',
  },
  noneAtAll: { zh: '“零”“无”“不发生”即为0。', en: 'None at all is 0.' },
  nameTellsGrowth: {
    zh: '指标名称说的是升降幅度，按增幅理解。',
    en: 'The name of the indicator is a change; the figure is read as that change.',
  },
  rateOfMoney: {
    zh: '以金额计的指标只印了百分比，按增幅理解。',
    en: 'Only a percentage is printed of what is counted in money; it is read as its growth.',
  },
  strictTrend: { zh: '没有写明是否逐年，按逐年变化理解。', en: 'Not printed as year by year, but read so.' },
  ownBaseline: {
    zh: '没有写明与何时相比，按基期计。',
    en: 'It is not printed what it is a multiple of; the baseline is taken.',
  },
} as const satisfies Readonly<Record<string, Text>>;
