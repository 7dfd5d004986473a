/**
 * Every enumeration of the model, with the words a reader sees. The keys are the values that stand in the data; the
 * schemas are built from them, so a value without a label cannot exist.
 *
 * The Chinese words are the terms of the field (规划术语); no zod here, so that a report in a browser can use them.
 */
export const labels = {
  planKind: {
    plan: { zh: '规划', en: 'plan' },
    implementationOpinion: { zh: '实施意见', en: 'implementation opinion' },
    workPlan: { zh: '工作方案', en: 'work plan' },
  },
  legalStatus: {
    draft: { zh: '征求意见稿', en: 'draft' },
    issued: { zh: '已印发', en: 'issued' },
    repealed: { zh: '已废止', en: 'repealed' },
  },
  regionLevel: {
    national: { zh: '国家级', en: 'national' },
    province: { zh: '省级', en: 'province' },
    prefecture: { zh: '地级', en: 'prefecture' },
    county: { zh: '县级', en: 'county' },
  },
  measure: {
    stock: { zh: '存量', en: 'stock' },
    flow: { zh: '当年量', en: 'flow' },
    runningTotal: { zh: '累计', en: 'running total' },
    ratio: { zh: '比率', en: 'ratio' },
    score: { zh: '评分', en: 'score' },
    growthRate: { zh: '增长率', en: 'growth rate' },
    unstated: { zh: '未说明', en: 'unstated' },
  },
  direction: {
    higher: { zh: '正向', en: 'higher is better' },
    lower: { zh: '逆向', en: 'lower is better' },
  },
  dimension: {
    creation: { zh: '创造', en: 'creation' },
    utilization: { zh: '运用', en: 'utilization' },
    protection: { zh: '保护', en: 'protection' },
    management: { zh: '管理', en: 'management' },
    service: { zh: '服务', en: 'service' },
    talent: { zh: '人才', en: 'talent' },
    environment: { zh: '环境', en: 'environment' },
  },
  attribute: {
    binding: { zh: '约束性', en: 'binding' },
    anticipatory: { zh: '预期性', en: 'anticipatory' },
  },
  combination: {
    each: { zh: '各项均须达到', en: 'each must pass' },
    pooled: { zh: '合并计算', en: 'pooled' },
    union: { zh: '并集', en: 'union' },
    sum: { zh: '合计', en: 'sum' },
    unstated: { zh: '未说明', en: 'unstated' },
  },
  observationStatus: {
    final: { zh: '正式数', en: 'final' },
    provisional: { zh: '初步数', en: 'provisional' },
    estimated: { zh: '预计数', en: 'estimated' },
    missing: { zh: '缺失', en: 'missing' },
    notApplicable: { zh: '不适用', en: 'not applicable' },
  },
  targetKind: {
    level: { zh: '水平目标', en: 'level' },
    increment: { zh: '增量目标', en: 'increment' },
    cumulative: { zh: '累计目标', en: 'cumulative' },
    everyYear: { zh: '逐年目标', en: 'every year' },
    growth: { zh: '增长目标', en: 'growth' },
    multiple: { zh: '倍数目标', en: 'multiple' },
    coverage: { zh: '覆盖目标', en: 'coverage' },
    maintain: { zh: '保持目标', en: 'maintain' },
    relative: { zh: '相对目标', en: 'relative' },
    rank: { zh: '位次目标', en: 'rank' },
    milestone: { zh: '里程碑', en: 'milestone' },
    structure: { zh: '结构目标', en: 'structure' },
    trend: { zh: '趋势目标', en: 'trend' },
    recurring: { zh: '经常性工作', en: 'recurring duty' },
    qualitative: { zh: '定性目标', en: 'qualitative' },
    unset: { zh: '未定目标', en: 'unset' },
  },
  comparator: {
    gte: { zh: '不低于', en: 'at least' },
    gt: { zh: '超过', en: 'more than' },
    lte: { zh: '不超过', en: 'at most' },
    lt: { zh: '低于', en: 'less than' },
    eq: { zh: '等于', en: 'exactly' },
    approx: { zh: '左右', en: 'about' },
  },
  origin: {
    table: { zh: '指标表', en: 'indicator table' },
    prose: { zh: '正文', en: 'prose' },
    project: { zh: '专栏', en: 'project' },
  },
  commitmentStrength: {
    firm: { zh: '确定', en: 'firm' },
    aspirational: { zh: '力争', en: 'aspirational' },
    exploratory: { zh: '探索', en: 'exploratory' },
    conditional: { zh: '有条件', en: 'conditional' },
  },
  incrementCounts: {
    additions: { zh: '新增数', en: 'additions' },
    net: { zh: '净增数', en: 'net change' },
  },
  incrementPer: {
    period: { zh: '规划期', en: 'over the period' },
    averageYear: { zh: '年均', en: 'per average year' },
  },
  windowBasis: {
    printed: { zh: '原文写明', en: 'printed' },
    inferred: { zh: '推定', en: 'inferred' },
    unknown: { zh: '不明', en: 'unknown' },
  },
  baseMeaning: {
    previousWindow: { zh: '上一时期合计', en: 'total of the previous window' },
    runningTotal: { zh: '历年累计', en: 'running total' },
    unknown: { zh: '不明', en: 'unknown' },
  },
  yearBasis: {
    each: { zh: '每年', en: 'each year' },
    average: { zh: '年均', en: 'average of the years' },
  },
  growthBasis: {
    averageAnnual: { zh: '年均增长', en: 'average annual growth' },
    total: { zh: '累计增长', en: 'total growth' },
    yearOnYear: { zh: '同比增长', en: 'year on year' },
    unstated: { zh: '未说明', en: 'unstated' },
  },
  statistic: {
    value: { zh: '数值', en: 'value' },
    average: { zh: '平均水平', en: 'average' },
    median: { zh: '中位数', en: 'median' },
    growthRate: { zh: '增速', en: 'growth rate' },
  },
  trendDirection: {
    rising: { zh: '上升', en: 'rising' },
    falling: { zh: '下降', en: 'falling' },
    steady: { zh: '平稳', en: 'steady' },
  },
  trendReference: {
    previousYear: { zh: '上年', en: 'previous year' },
    baseline: { zh: '基期', en: 'baseline' },
    previousMaximum: { zh: '历史最高', en: 'previous maximum' },
  },
  qualitativeSubkind: {
    direction: { zh: '变化方向', en: 'direction' },
    openCount: { zh: '未定数量', en: 'open count' },
    positioning: { zh: '定位', en: 'positioning' },
    state: { zh: '状态', en: 'state' },
  },
  unsetReason: {
    delegated: { zh: '另行下达', en: 'delegated' },
    deferred: { zh: '视情提出', en: 'deferred' },
    empty: { zh: '空白', en: 'empty' },
    unreadable: { zh: '无法识读', en: 'unreadable' },
  },
  frequency: {
    monthly: { zh: '每月', en: 'monthly' },
    quarterly: { zh: '每季度', en: 'quarterly' },
    halfYearly: { zh: '每半年', en: 'half-yearly' },
    annual: { zh: '每年', en: 'annual' },
    once: { zh: '一次', en: 'once' },
    periodicUnstated: { zh: '定期（周期未定）', en: 'periodic, interval unstated' },
    adHoc: { zh: '不定期', en: 'ad hoc' },
  },
  progressState: {
    notStarted: { zh: '未启动', en: 'not started' },
    underway: { zh: '推进中', en: 'under way' },
    done: { zh: '已完成', en: 'done' },
    cancelled: { zh: '已取消', en: 'cancelled' },
  },
  subjectType: {
    target: { zh: '目标', en: 'target' },
    project: { zh: '专栏', en: 'project' },
    measure: { zh: '举措', en: 'measure' },
    task: { zh: '任务', en: 'task' },
    protectionAction: { zh: '保护行动', en: 'protection action' },
  },
  projectForm: {
    box: { zh: '专栏', en: 'box' },
    majorProject: { zh: '重大工程', en: 'major project' },
    programme: { zh: '专项计划', en: 'programme' },
    campaign: { zh: '行动', en: 'campaign' },
    project: { zh: '工程', en: 'project' },
  },
  protectionForm: {
    campaign: { zh: '专项行动', en: 'campaign' },
    standingMeasure: { zh: '常态化举措', en: 'standing measure' },
  },
  timing: {
    past: { zh: '已开展', en: 'past' },
    continuing: { zh: '持续开展', en: 'continuing' },
    planned: { zh: '计划开展', en: 'planned' },
  },
  channel: {
    administrative: { zh: '行政保护', en: 'administrative' },
    criminal: { zh: '刑事保护', en: 'criminal' },
    judicial: { zh: '司法保护', en: 'judicial' },
    administrativeCriminalLinkage: { zh: '两法衔接', en: 'administrative–criminal linkage' },
    customs: { zh: '海关保护', en: 'customs' },
    mediation: { zh: '调解', en: 'mediation' },
    arbitration: { zh: '仲裁', en: 'arbitration' },
    overseas: { zh: '海外维权', en: 'overseas' },
    credit: { zh: '信用监管', en: 'credit' },
    social: { zh: '社会共治', en: 'social' },
    online: { zh: '网络保护', en: 'online' },
    crossRegion: { zh: '跨区域协作', en: 'cross-region' },
  },
  ipType: {
    patent: { zh: '专利', en: 'patent' },
    trademark: { zh: '商标', en: 'trademark' },
    copyright: { zh: '版权', en: 'copyright' },
    geographicalIndication: { zh: '地理标志', en: 'geographical indication' },
    tradeSecret: { zh: '商业秘密', en: 'trade secret' },
    plantVariety: { zh: '植物新品种', en: 'plant variety' },
    layoutDesign: { zh: '集成电路布图设计', en: 'layout design' },
  },
  monitoringType: {
    annualMonitoring: { zh: '年度监测', en: 'annual monitoring' },
    midTermEvaluation: { zh: '中期评估', en: 'mid-term evaluation' },
    finalEvaluation: { zh: '终期评估', en: 'final evaluation' },
    evaluation: { zh: '评估', en: 'evaluation' },
    assessment: { zh: '考核', en: 'assessment' },
    inspection: { zh: '督查', en: 'inspection' },
    tracking: { zh: '跟踪监测', en: 'tracking' },
    survey: { zh: '调查', en: 'survey' },
    publication: { zh: '信息发布', en: 'publication' },
    reporting: { zh: '报告', en: 'reporting' },
    alert: { zh: '通报约谈', en: 'alert' },
  },
  status: {
    achieved: { zh: '完成', en: 'achieved' },
    notAchieved: { zh: '未完成', en: 'not achieved' },
    achievedEarly: { zh: '提前完成', en: 'achieved early' },
    ahead: { zh: '快于预期', en: 'ahead' },
    onTrack: { zh: '符合预期', en: 'on track' },
    broadlyOnTrack: { zh: '基本符合预期', en: 'broadly on track' },
    behind: { zh: '滞后', en: 'behind' },
    regressing: { zh: '倒退', en: 'regressing' },
    notAssessable: { zh: '无法评价', en: 'not assessable' },
  },
  profile: {
    timeProgress: { zh: '时序进度', en: 'time progress' },
  },
  path: {
    linear: { zh: '线性路径', en: 'linear path' },
    geometric: { zh: '等比路径', en: 'geometric path' },
  },
  quantity: {
    goal: { zh: '目标值', en: 'goal' },
    observed: { zh: '当前值', en: 'observed value' },
    isMet: { zh: '是否达到目标', en: 'met' },
    isMetAtBaseline: { zh: '基期是否已达到目标', en: 'met at baseline' },
    attainmentRatio: { zh: '目标完成率', en: 'attainment' },
    progressRatio: { zh: '增量完成率', en: 'progress' },
    elapsedRatio: { zh: '时间进度', en: 'elapsed time' },
    planElapsedRatio: { zh: '规划时间进度', en: 'elapsed plan time' },
    expectedValue: { zh: '时序要求', en: 'expected value' },
    paceRatio: { zh: '时序进度比', en: 'pace' },
    gapToGoal: { zh: '与目标的差距', en: 'gap to goal' },
    observedGrowthPerYear: { zh: '实际年均增速', en: 'observed growth per year' },
    requiredGrowthPerYear: { zh: '规划要求年均增速', en: 'required growth per year' },
    requiredGrowthPerYearFromNow: { zh: '今后需要年均增速', en: 'required growth per year from now' },
    observedChangePerYear: { zh: '实际年均增量', en: 'observed change per year' },
    requiredChangePerYear: { zh: '规划要求年均增量', en: 'required change per year' },
    requiredChangePerYearFromNow: { zh: '今后需要年均增量', en: 'required change per year from now' },
    status: { zh: '状态', en: 'status' },
  },
  reason: {
    kindNotEvaluated: { zh: '该类目标尚不支持评价', en: 'this kind of target is not evaluated yet' },
    eachNotEvaluated: {
      zh: '目标针对其中每一个地区或单位，须逐个评价',
      en: 'the target is for each of several, which must be evaluated one by one',
    },
    observationMissing: {
      zh: '截至评价日没有可用的完成值',
      en: 'no usable figure as of the evaluation date',
    },
    deadlineValueMissing: {
      zh: '目标期限已到，但缺少期限当日的完成值',
      en: 'the deadline has passed and there is no figure of the deadline itself',
    },
    baselineMissing: { zh: '没有基期值', en: 'there is no baseline' },
    deadlineMissing: { zh: '没有完成期限', en: 'there is no deadline' },
    directionMissing: {
      zh: '未说明指标方向（正向或逆向）',
      en: 'it is not stated whether more or less is better',
    },
    goalMissing: { zh: '没有目标值', en: 'there is no goal' },
    goalEqualsBaseline: { zh: '目标值等于基期值', en: 'the goal equals the baseline' },
    divisorZero: { zh: '除数为零', en: 'the divisor is zero' },
    signsDiffer: { zh: '完成值与目标值正负号不同', en: 'value and goal have different signs' },
    notPositive: {
      zh: '等比计算要求数值均大于零',
      en: 'a geometric calculation needs values above zero',
    },
    noTimeElapsed: { zh: '自基期起尚无时间经过', en: 'no time has passed since the baseline' },
    noTimeLeft: { zh: '距期限已无剩余时间', en: 'no time is left before the deadline' },
    noProgressDue: {
      zh: '按所选路径，此时尚不要求比基期有进展',
      en: 'the path does not yet ask for progress over the baseline',
    },
    deadlineNotAfterBaseline: { zh: '完成期限不晚于基期', en: 'the deadline is not after the baseline' },
    unitNotConvertible: { zh: '计量单位无法换算', en: 'the units do not convert into each other' },
    toleranceMissing: {
      zh: '目标为“左右”，但未给出允许误差',
      en: 'the target says “about” and no tolerance is given',
    },
    outOfRange: { zh: '结果超出可表示范围', en: 'the result is too large to be written down' },
    tooFewPoints: { zh: '数据点太少，不足以推算', en: 'there are too few figures to project from' },
    timesCoincide: { zh: '有两个数据属于同一时点', en: 'two figures are of the same time' },
    goalNeverReached: { zh: '按此趋势不会达到目标', en: 'on this trend the goal is never reached' },
    noGapLeft: {
      zh: '完成值已达到目标，没有差距可作比较',
      en: 'the figure is at the goal already and leaves no gap to compare with',
    },
    readingsDisagree: { zh: '原文有多种读法，结论不一致', en: 'the possible readings disagree' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, { zh: string; en: string }>>>>;

/** The labelled enumerations, by name. */
export type Enumeration = keyof typeof labels;

/** The values of one enumeration. */
export type ValueOf<E extends Enumeration> = keyof (typeof labels)[E] & string;

/** Languages that texts and reports come in. */
export type Language = 'zh' | 'en';

/**
 * The word for a value of an enumeration.
 *
 * @example
 * labelOf('dimension', 'protection', 'zh') // '保护'
 * labelOf('attribute', 'binding', 'en') // 'binding'
 */
export function labelOf<E extends Enumeration>(
  enumeration: E,
  value: ValueOf<E>,
  language: Language,
): string {
  const words: Readonly<Record<string, { zh: string; en: string }>> = labels[enumeration];
  const label = Object.hasOwn(words, value) ? words[value] : undefined;
  if (!label)
    throw new RangeError(`labelOf: value must be one of ${Object.keys(words).join(', ')}, got ${value}`);
  return label[language];
}
