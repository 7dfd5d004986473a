import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';

/** Truths that figures must keep with their nature, with the day, and with the other figures of their series. */
export const seriesFindings = {
  'observation/outsideLimits': entry<{ seen: string; limits: string }>({
    severity: 'warning',
    say: ({ seen, limits }) => ({
      message: {
        zh: `${seen} 超出了指标的自然界限 ${limits}。`,
        en: `${seen} is outside the natural limits of the indicator, ${limits}.`,
      },
      expected: { zh: `应在 ${limits} 之间。`, en: `Between ${limits}.` },
      cure: { zh: '请核对数值和单位。', en: 'Check the figure and its unit.' },
    }),
  }),
  'observation/farFromPlan': entry<{ seen: string; from: number; to: number }>({
    severity: 'warning',
    say: ({ seen, from, to }) => ({
      message: {
        zh: `时期 ${seen} 离规划太远，多半是年份写错了。`,
        en: `The period ${seen} is far from the plan; the year looks mistaken.`,
      },
      expected: { zh: `应在 ${from} 年至 ${to} 年之间。`, en: `Between ${from} and ${to}.` },
      cure: { zh: '请核对年份。', en: 'Check the year.' },
    }),
  }),
  'observation/afterAsOf': entry<{ seen: string; asOf: string }>({
    severity: 'warning',
    say: ({ seen, asOf }) => ({
      message: {
        zh: `${seen} 到 ${asOf} 还没有结束，不会有这样的数。`,
        en: `${seen} was not over on ${asOf}; there can be no such figure yet.`,
      },
      expected: {
        zh: `应不晚于 ${asOf}；预计数的状态应写“预计数”。`,
        en: `Not after ${asOf}; an expected figure has the status estimated.`,
      },
      cure: { zh: '请核对时期，或写明是预计数。', en: 'Check the date, or mark the figure as estimated.' },
    }),
  }),
  'observation/notWhole': entry<{ seen: string; unit: string }>({
    severity: 'warning',
    say: ({ seen, unit }) => ({
      message: {
        zh: `${seen}${unit}不是整数，而“${unit}”是一个一个数出来的。`,
        en: `${seen} ${unit} is not a whole number, and ${unit} are counted one by one.`,
      },
      expected: { zh: '应为整数。', en: 'A whole number.' },
      cure: { zh: '请核对数值和单位，看是否漏写了“万”。', en: 'Check figure and unit; a 万 may be missing.' },
    }),
  }),
  'observation/negative': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: { zh: `数量不会是 ${seen}。`, en: `A quantity cannot be ${seen}.` },
      expected: { zh: '应不小于 0。', en: 'Not below 0.' },
      cure: {
        zh: '请核对；净增减请用另外的指标，并写明下限 limits.min。',
        en: 'Check it; a net change is a series of its own, with its lower limit in limits.min.',
      },
    }),
  }),
  'observation/totalFell': entry<{ seen: string; period: string; earlier: string }>({
    severity: 'warning',
    say: ({ seen, period, earlier }) => ({
      message: {
        zh: `累计数从 ${period} 的 ${earlier} 降到了 ${seen}。`,
        en: `The running total fell from ${earlier} (${period}) to ${seen}.`,
      },
      expected: { zh: '累计数只增不减。', en: 'A running total that never falls.' },
      cure: {
        zh: '请核对两期的数；改了口径的，在校验配置的 breaks 中说明。',
        en: 'Check both figures; a changed definition belongs into the breaks of the configuration.',
      },
    }),
  }),
  'observation/scaleJump': entry<{ seen: string; times: string; period: string; other: string }>({
    severity: 'warning',
    say: ({ seen, times, period, other }) => ({
      message: {
        zh: `${seen} 与 ${period} 的 ${other} 相差约 ${times} 倍，像是数量级或单位写错了。`,
        en: `${seen} and ${other} (${period}) are about ${times} times apart; scale or unit looks mistaken.`,
      },
      expected: { zh: '应与前后各期同一数量级。', en: 'A figure of the same size as its neighbours.' },
      cure: {
        zh: '请核对是否多写或漏写了“万”“亿”，是否把小数当成了百分数。',
        en: 'See whether a 万 or 亿 is missing or doubled, or a fraction stands for a percentage.',
      },
    }),
  }),
  'observation/filledDown': entry<{ seen: string; rows: number; isSame: boolean }>({
    severity: 'warning',
    say: ({ seen, rows, isSame }) => ({
      message: {
        zh: `到 ${seen} 为止，不同指标或地区接连 ${rows} 个数${isSame ? '完全相同' : '逐个加一'}，像是往下拖时填成的。`,
        en: `Up to ${seen}, ${rows} figures in a row, of different indicators or regions, are ${isSame ? 'all the same' : 'each one more than the last'}; they look filled down.`,
      },
      expected: {
        zh: '每个指标、每个地区应是自己的数。',
        en: 'Its own figure for each indicator and region.',
      },
      cure: {
        zh: '请与原始数据核对这几行；往下拖过的，撤销后重新填写。',
        en: 'Hold these rows against their sources; fill in anew what was dragged down.',
      },
    }),
  }),
  'observation/yearCopied': entry<{ seen: string; earlier: string; same: number; compared: number }>({
    severity: 'warning',
    say: ({ seen, earlier, same, compared }) => ({
      message: {
        zh: `${seen} 的 ${compared} 个数中有 ${same} 个与 ${earlier} 完全相同，像是照抄的。`,
        en: `Of ${compared} figures of ${seen}, ${same} are exactly those of ${earlier}; they look copied.`,
      },
      expected: { zh: `应是 ${seen} 自己的数。`, en: `The figures of ${seen} itself.` },
      cure: {
        zh: '请核对这一年是否已经填报；确实没有变化的不必处理。',
        en: 'See whether that year was filled in at all; leave it if nothing changed indeed.',
      },
    }),
  }),
  'observation/goalsCopied': entry<{ seen: string; same: number; compared: number }>({
    severity: 'warning',
    say: ({ seen, same, compared }) => ({
      message: {
        zh: `${seen} 的 ${compared} 个数中有 ${same} 个恰好等于规划目标值，像是把目标填成了完成值。`,
        en: `Of ${compared} figures of ${seen}, ${same} are exactly the goals of the plan; goals look typed as results.`,
      },
      expected: { zh: '应是实际完成的数。', en: 'What was done, not what was to be done.' },
      cure: {
        zh: '请与统计数据核对，并检查“目标值”和“完成值”两列是否对调。',
        en: 'Check them, and whether the columns of goals and results changed places.',
      },
    }),
  }),
  'observation/differsFromBaseline': entry<{ seen: string; period: string; baseline: string }>({
    severity: 'warning',
    say: ({ seen, period, baseline }) => ({
      message: {
        zh: `${period} 的值是 ${seen}，而规划的基期值是 ${baseline}。`,
        en: `The figure of ${period} is ${seen}, while the plan’s baseline is ${baseline}.`,
      },
      expected: {
        zh: `应为 ${baseline}，或写明修订日期。`,
        en: `${baseline}, or a figure with its day of revision.`,
      },
      cure: {
        zh: '请核对；基期数后来修订过的，填上修订日期。',
        en: 'Check it; if the base was revised later, give the day of revision.',
      },
    }),
  }),
  'observation/yearsMissing': entry<{ seen: string; years: readonly string[] }>({
    severity: 'warning',
    say: ({ seen, years }) => ({
      message: {
        zh: `${seen} 前后都有年度数，缺 ${listed(years).zh}。`,
        en: `${seen} has annual figures before and after, and none for ${listed(years).en}.`,
      },
      expected: {
        zh: '每年应有一个数；没有数据的，状态写“缺失”并注明原因。',
        en: 'A figure for each year, or the status missing with its reason.',
      },
      cure: { zh: '请补上，或写明为什么没有。', en: 'Add them, or say why there are none.' },
    }),
  }),
  'observation/completionDiffers': entry<{ seen: string; computed: readonly string[] }>({
    severity: 'warning',
    say: ({ seen, computed }) => ({
      message: {
        zh: `填报的完成率 ${seen} 与算出的（${computed.join('，')}）不符。`,
        en: `The stated completion rate ${seen} differs from the computed one (${computed.join(', ')}).`,
      },
      expected: { zh: `应为 ${computed.join(' 或 ')}。`, en: `${computed.join(' or ')}.` },
      cure: {
        zh: '请核对完成值、目标值和完成率的算法；评价时只用算出的。',
        en: 'Check figure, goal and the way of reckoning; evaluation uses the computed one.',
      },
    }),
  }),
  'observation/sumDiffers': entry<{ seen: string; period: string; sum: string; regions: number }>({
    severity: 'warning',
    say: ({ seen, period, sum, regions }) => ({
      message: {
        zh: `${period} 合计为 ${seen}，而 ${regions} 个下级地区之和为 ${sum}。`,
        en: `The total of ${period} is ${seen}, while its ${regions} regions add up to ${sum}.`,
      },
      expected: { zh: '合计应等于各地区之和。', en: 'A total equal to the sum of its parts.' },
      cure: {
        zh: '请核对合计和各地区的数，看是否重复统计。',
        en: 'Check the total and its parts; something may be counted twice.',
      },
    }),
  }),
  'observation/fractionDiffers': entry<{ seen: string; fraction: string; computed: string }>({
    severity: 'warning',
    say: ({ seen, fraction, computed }) => ({
      message: {
        zh: `值为 ${seen}，而分子分母 ${fraction} 得 ${computed}。`,
        en: `The value is ${seen}, while ${fraction} gives ${computed}.`,
      },
      expected: { zh: '值应等于分子除以分母。', en: 'The numerator over the denominator.' },
      cure: {
        zh: '请核对三个数，看分子分母是否写反。',
        en: 'Check the three figures; the two may be swapped.',
      },
    }),
  }),
  'observation/acrossBreak': entry<{ seen: string; from: string; reason: string }>({
    severity: 'info',
    say: ({ seen, from, reason }) => ({
      message: {
        zh: `${seen} 自 ${from} 起口径有变（${reason}），前后的数没有相互比较。`,
        en: `${seen} changed its definition from ${from} (${reason}); figures before and after were not compared.`,
      },
      expected: { zh: '口径一致的数才能比较。', en: 'Figures of one definition.' },
      cure: {
        zh: '评价跨越调整的进度前，请按新口径重算基期值。',
        en: 'Reckon the baseline anew before progress across the break is judged.',
      },
    }),
  }),
};

/** Most years that are named one by one: a year typed as 9999 leaves eight thousand out. */
const mostNamed = 20;

function listed(years: readonly string[]): Words {
  const named = years.slice(0, mostNamed);
  if (named.length === years.length) return { zh: `${named.join('、')} 年`, en: named.join(', ') };
  const others = years.length - named.length;
  return {
    zh: `${named.join('、')} 等年份（共 ${years.length} 个）`,
    en: `${named.join(', ')} and ${others} more years`,
  };
}
