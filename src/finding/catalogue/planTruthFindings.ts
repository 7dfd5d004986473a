import { entry } from '../catalogueEntry.js';
import type { Words } from '../words.js';

const outside = (seen: string, limits: string): { expected: Words; cure: Words } => ({
  expected: { zh: `应在 ${limits} 之间。`, en: `Between ${limits}.` },
  cure: {
    zh: `请核对 ${seen} 和单位；界限有误的，请改正指标的 limits。`,
    en: `Check ${seen} and its unit; where the limits are wrong, correct those of the indicator.`,
  },
});

/** Truths of a plan that a careful reader would ask about: what is odd in figures, regions, names and numbers. */
export const planTruthFindings = {
  'unit/unknown': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `单位“${seen}”不在已知单位之列，不能与其他单位换算。`,
        en: `The unit “${seen}” is not a known one; it converts into no other.`,
      },
      expected: {
        zh: '应为已知的单位，如 件、万元、%、件/万人。',
        en: 'A known unit such as 件, 万元, %, 件/万人.',
      },
      cure: {
        zh: '请核对写法；确为新单位的，在校验配置的 units 中说明它等于多少已知单位。',
        en: 'Check the spelling; for a new unit, say in the units of the configuration how many of a known one it is.',
      },
    }),
  }),
  'target/outsideLimits': entry<{ seen: string; limits: string }>({
    severity: 'warning',
    say: ({ seen, limits }) => ({
      message: {
        zh: `目标值 ${seen} 超出了指标的自然界限 ${limits}。`,
        en: `The target ${seen} is outside the natural limits of the indicator, ${limits}.`,
      },
      ...outside(seen, limits),
    }),
  }),
  'baseline/outsideLimits': entry<{ seen: string; limits: string }>({
    severity: 'warning',
    say: ({ seen, limits }) => ({
      message: {
        zh: `基期值 ${seen} 超出了指标的自然界限 ${limits}。`,
        en: `The baseline ${seen} is outside the natural limits of the indicator, ${limits}.`,
      },
      ...outside(seen, limits),
    }),
  }),
  'target/directionContradicted': entry<{ seen: Words; direction: Words }>({
    severity: 'warning',
    say: ({ seen, direction }) => ({
      message: {
        zh: `目标要求“${seen.zh}”，与指标的方向“${direction.zh}”相反。`,
        en: `The target asks for “${seen.en}”, against the direction of its indicator, “${direction.en}”.`,
      },
      expected: {
        zh: '正向指标的目标是下限，逆向指标的目标是上限。',
        en: 'A lower bound where higher is better, an upper bound where lower is.',
      },
      cure: {
        zh: '请对照原文核对 comparator 和 direction。',
        en: 'Check comparator and direction against the document.',
      },
    }),
  }),
  'target/baseMissing': entry<{ seen: string; kind: Words }>({
    severity: 'warning',
    say: ({ seen, kind }) => ({
      message: {
        zh: `“${seen}”是${kind.zh}，要从基期值算起，指标却没有基期值。`,
        en: `“${seen}” (${kind.en}) is reckoned from a baseline, and its indicator has none.`,
      },
      expected: {
        zh: '指标应有基期值，或写明从哪一期算起（from、of）。',
        en: 'A baseline, or the time it starts from (from, of).',
      },
      cure: {
        zh: '请从统计资料补上基期值；没有的，目标无法评价。',
        en: 'Find the baseline in the statistics; without it the target cannot be evaluated.',
      },
    }),
  }),
  'target/deadlineMissing': entry<{ seen: string; kind: Words }>({
    severity: 'warning',
    say: ({ seen, kind }) => ({
      message: {
        zh: `“${seen}”是按年平均的${kind.zh}，却没有期限，不知道有几年。`,
        en: `“${seen}” is an average over years (${kind.en}) without a deadline: how many years is not known.`,
      },
      expected: { zh: '应有 by，如 2025。', en: 'A deadline, such as 2025.' },
      cure: {
        zh: '请补上期限；按规划期推定的，写入 inferred。',
        en: 'Add it; one taken from the period of the plan goes into inferred.',
      },
    }),
  }),
  'target/metAtBaseline': entry<{ seen: string; baseline: string }>({
    severity: 'warning',
    say: ({ seen, baseline }) => ({
      message: {
        zh: `基期值 ${baseline} 已经达到目标“${seen}”。`,
        en: `The baseline ${baseline} satisfies the target “${seen}” already.`,
      },
      expected: { zh: '目标应高于起点（逆向指标应低于起点）。', en: 'A goal beyond the start.' },
      cure: {
        zh: '请核对数值和单位；意在保持的，种类应为 maintain。',
        en: 'Check figures and units; where the level is to be held, the kind is maintain.',
      },
    }),
  }),
  'target/printingsDisagree': entry<{ seen: string; other: string; at: string }>({
    severity: 'warning',
    say: ({ seen, other, at }) => ({
      message: {
        zh: `“${seen}”与 ${at} 的“${other}”不一致，也没有登记为矛盾。`,
        en: `“${seen}” disagrees with “${other}” at ${at}, and no conflict is recorded.`,
      },
      expected: {
        zh: '同一目标在表格和正文中应一致，不一致的应登记在 conflicts 中。',
        en: 'One figure in table and prose, or a recorded conflict.',
      },
      cure: {
        zh: '请对照原文；确实不一致的，登记矛盾并写明采用哪一个。',
        en: 'Compare with the document; record the conflict and the reading taken.',
      },
    }),
  }),
  'target/windowReversed': entry<{ seen: string; from: string }>({
    severity: 'error',
    say: ({ seen, from }) => ({
      message: {
        zh: `累计到 ${seen} 止，却从更晚的 ${from} 起。`,
        en: `The window ends with ${seen} and begins later, with ${from}.`,
      },
      expected: { zh: '起始时期不应晚于截止时期。', en: 'A first period not after the last.' },
      cure: { zh: '请改正 window 的两端。', en: 'Correct the ends of the window.' },
    }),
  }),
  'region/provinceUnknown': entry<{ seen: string }>({
    severity: 'error',
    say: ({ seen }) => ({
      message: {
        zh: `没有以 ${seen.slice(0, 2)} 开头的行政区划代码（${seen}）。`,
        en: `No division code begins with ${seen.slice(0, 2)} (${seen}).`,
      },
      expected: {
        zh: '前两位应为 GB/T 2260 的省级代码，如 11、51。',
        en: 'Two first digits of a province in GB/T 2260, such as 11 or 51.',
      },
      cure: { zh: '请查对代码。', en: 'Look the code up.' },
    }),
  }),
  'region/notInsideParent': entry<{ seen: string; parent: string }>({
    severity: 'error',
    say: ({ seen, parent }) => ({
      message: {
        zh: `代码 ${seen} 不在上级区划 ${parent} 之内。`,
        en: `The code ${seen} is not inside its parent region, ${parent}.`,
      },
      expected: {
        zh: '上级代码应与本级的前两位或前四位相同，其后为 0。',
        en: 'A parent with the same first two or four digits and zeros behind.',
      },
      cure: { zh: '请核对 code 和 parentCode。', en: 'Check code and parentCode.' },
    }),
  }),
  'project/numberMissing': entry<{ seen: string; missing: readonly string[]; form: Words }>({
    severity: 'warning',
    say: ({ seen, missing, form }) => ({
      message: {
        zh: `${form.zh} ${seen} 之前缺少编号 ${missing.join('、')}。`,
        en: `Before number ${seen} (${form.en}) the numbers ${missing.join(', ')} are missing.`,
      },
      expected: { zh: '编号应从 1 起连续。', en: 'Numbers from 1 without a gap.' },
      cure: {
        zh: '请对照原文，看是遗漏了，还是原文跳号；跳号的登记为矛盾。',
        en: 'See whether one was left out or the document skips it; record a conflict in that case.',
      },
    }),
  }),
  'project/numberRepeated': entry<{ seen: string; first: string }>({
    severity: 'warning',
    say: ({ seen, first }) => ({
      message: {
        zh: `编号 ${seen} 已在 ${first} 用过。`,
        en: `The number ${seen} already stands at ${first}.`,
      },
      expected: { zh: '同类项目的编号应各不相同。', en: 'A number of its own for each.' },
      cure: { zh: '请对照原文核对编号。', en: 'Check the number against the document.' },
    }),
  }),
  'organization/namedTwice': entry<{ seen: string; first: string }>({
    severity: 'warning',
    say: ({ seen, first }) => ({
      message: {
        zh: `机构“${seen}”已在 ${first} 列出。`,
        en: `The organisation “${seen}” already stands at ${first}.`,
      },
      expected: {
        zh: '每个机构应只列一次，别名放在 aliases 中。',
        en: 'Each organisation once, with its aliases.',
      },
      cure: { zh: '请合并，并把引用改到同一个标识。', en: 'Merge them, and let references use one id.' },
    }),
  }),
  'indicator/namedTwice': entry<{ seen: string; first: string }>({
    severity: 'warning',
    say: ({ seen, first }) => ({
      message: {
        zh: `“${seen}”也是 ${first} 的名称，表格中只写名称时无法断定是哪一个。`,
        en: `“${seen}” is also a name of ${first}; a sheet that gives names cannot say which.`,
      },
      expected: { zh: '每个名称和别名应只对应一个指标。', en: 'A name for one indicator only.' },
      cure: {
        zh: '请去掉其中一个别名，或写全名称。',
        en: 'Drop one of the aliases, or write the name in full.',
      },
    }),
  }),
  'indicator/responsibleUnitMissing': entry<{ seen: string }>({
    severity: 'warning',
    say: ({ seen }) => ({
      message: {
        zh: `约束性指标“${seen}”没有牵头单位或责任单位。`,
        en: `The binding indicator “${seen}” has no lead or responsible unit.`,
      },
      expected: { zh: '约束性指标应有责任单位。', en: 'A responsible unit for each binding indicator.' },
      cure: {
        zh: '请从任务分工中补上；原文确实没有的可以不处理。',
        en: 'Take it from the division of work; leave it if the document names none.',
      },
    }),
  }),
  'baseline/differsFromFact': entry<{ seen: string; fact: string; at: string }>({
    severity: 'warning',
    say: ({ seen, fact, at }) => ({
      message: {
        zh: `基期值 ${seen} 与 ${at} 所记的 ${fact} 不一致，也没有登记为矛盾。`,
        en: `The baseline ${seen} differs from ${fact} at ${at}, and no conflict is recorded.`,
      },
      expected: { zh: '同一时点的数应一致。', en: 'One figure for one time.' },
      cure: {
        zh: '请对照原文；确实不一致的，登记矛盾。',
        en: 'Compare with the document, and record a conflict where it contradicts itself.',
      },
    }),
  }),
};
