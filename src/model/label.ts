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
    underway: { zh: '推进中', en: 'under way' },
    missedYear: { zh: '有年度未达标', en: 'missed a year' },
    notStarted: { zh: '未启动', en: 'not started' },
    incomplete: { zh: '数据不全', en: 'data incomplete' },
    targetAchieved: { zh: '目标已实现', en: 'target achieved' },
    substantialProgress: { zh: '进展良好', en: 'substantial progress' },
    moderateProgress: { zh: '中等进展', en: 'moderate progress' },
    limitedProgress: { zh: '进展有限', en: 'limited progress' },
    deterioration: { zh: '恶化', en: 'deterioration' },
    significantProgress: { zh: '显著进展', en: 'significant progress' },
    insufficientProgress: { zh: '进展不足', en: 'insufficient progress' },
    stagnation: { zh: '停滞', en: 'stagnation' },
    moderateDeterioration: { zh: '中度恶化', en: 'moderate deterioration' },
    significantDeterioration: { zh: '显著恶化', en: 'significant deterioration' },
    movingAway: { zh: '偏离目标', en: 'moving away from the target' },
    metOrOnTrack: { zh: '已实现或步入正轨', en: 'target met or on track' },
    fairProgress: { zh: '进展尚可，但需加快', en: 'fair progress, acceleration needed' },
    stagnationOrRegression: { zh: '停滞或倒退', en: 'stagnation or regression' },
    sunny: { zh: '晴（预计达到）', en: 'sunny: will be reached' },
    partlyCloudy: { zh: '少云（略有差距）', en: 'partly cloudy: narrowly missed' },
    cloudy: { zh: '多云（差距较大）', en: 'cloudy: clearly missed' },
    thunderstorm: { zh: '雷雨（方向相反）', en: 'thunderstorm: wrong direction' },
    milestonesAchieved: { zh: '里程碑完成', en: 'milestones achieved' },
    milestonesNearlyAchieved: { zh: '里程碑基本完成', en: 'milestones nearly achieved' },
    milestonesNotAchieved: { zh: '里程碑未完成', en: 'milestones not achieved' },
    seriousFailure: { zh: '严重未完成', en: 'serious failure' },
    notAssessable: { zh: '无法评价', en: 'not assessable' },
  },
  profile: {
    timeProgress: { zh: '时序进度', en: 'time progress' },
    openSdg: { zh: '加拿大统计局（Open SDG）', en: 'Statistics Canada (Open SDG)' },
    eurostat: { zh: '欧盟统计局', en: 'Eurostat' },
    un2023: { zh: '联合国2023年评估', en: 'United Nations 2023' },
    dns: { zh: '德国可持续发展战略', en: 'German Sustainable Development Strategy' },
    esif85: { zh: '欧盟基金85%规则', en: 'European funds, 85%' },
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
    projection: { zh: '预测', en: 'projection' },
    trend: { zh: '变化方向', en: 'trend' },
    status: { zh: '状态', en: 'status' },
  },
  goalFormula: {
    value: { zh: '目标值即所定数值', en: 'the goal is the value' },
    nearEnd: { zh: '目标区间的近端', en: 'the near end of the range' },
    startPlusValue: { zh: '基期值＋增量', en: 'baseline + change' },
    startPlusValuePerYear: { zh: '基期值＋年均增量×年数', en: 'baseline + change per year × years' },
    valuePerYear: { zh: '每年数×年数', en: 'value per year × years' },
    compoundGrowth: {
      zh: '基期值×（1＋年均增速）的年数次方',
      en: 'baseline × (1 + growth per year) ^ years',
    },
    totalGrowth: { zh: '基期值×（1＋增幅）', en: 'baseline × (1 + growth)' },
    multiple: { zh: '倍数×参照值', en: 'factor × reference' },
    baseline: { zh: '基期值', en: 'the baseline' },
    reference: { zh: '倍数×参照值＋差值', en: 'factor × reference + offset' },
    place: { zh: '位次', en: 'the place' },
    previousYear: { zh: '上年值', en: 'the year before' },
    previousMaximum: { zh: '此前最好值', en: 'the best year before' },
  },
  figureRule: {
    latest: { zh: '最新一期', en: 'the newest figure' },
    sum: { zh: '各期相加', en: 'the sum of the figures' },
    mean: { zh: '各年平均', en: 'the mean of the years' },
    change: { zh: '与起点相比的变化', en: 'the change since the start' },
    compound: { zh: '各年增速连乘', en: 'the rates compounded' },
    pooled: { zh: '分子、分母分别相加后相除', en: 'numerators over denominators, both added up' },
  },
  wayScale: {
    series: { zh: '从基期值起算', en: 'from the baseline' },
    count: { zh: '从零起算', en: 'from zero' },
    gap: { zh: '按差距缩小的程度', en: 'by how far the gap has closed' },
  },
  consideredRole: {
    statement: { zh: '另一处表述', en: 'another printing' },
    reading: { zh: '另一种读法', en: 'another reading' },
    component: { zh: '分项', en: 'part' },
  },
  reason: {
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
    noneAssessable: { zh: '没有可评价的目标', en: 'none of the targets can be assessed' },
    tooFewPoints: { zh: '数据点太少，不足以推算', en: 'there are too few figures to project from' },
    timesCoincide: { zh: '有两个数据属于同一时点', en: 'two figures are of the same time' },
    goalNeverReached: { zh: '按此趋势不会达到目标', en: 'on this trend the goal is never reached' },
    noGapLeft: {
      zh: '完成值已达到目标，没有差距可作比较',
      en: 'the figure is at the goal already and leaves no gap to compare with',
    },
    readingsDisagree: { zh: '原文有多种读法，结论不一致', en: 'the possible readings disagree' },
    boundOnly: {
      zh: '完成值只给出上限或下限，不足以判定',
      en: 'the figure is only a bound, which does not decide it',
    },
    yearsMissing: { zh: '中间有年份缺数据', en: 'figures of some years are missing' },
    notApplicable: { zh: '当期没有可计量的事项', en: 'there was nothing to measure' },
    partsContradictValue: {
      zh: '分子、分母与所填比率不符',
      en: 'numerator and denominator contradict the value',
    },
    countsMissing: {
      zh: '比率不能直接平均，需要分子和分母',
      en: 'percentages are not averaged; numerators and denominators are needed',
    },
    referenceMissing: { zh: '缺少用作参照的数值', en: 'the reference figure is missing' },
    measureUnfit: {
      zh: '指标的性质（存量、当年量、累计等）未说明或与该类目标不相容',
      en: 'the measure of the indicator is unstated or does not fit this kind of target',
    },
    additionsNotCounted: {
      zh: '存量的增减不等于新增数，不足以判定',
      en: 'a stock tells the net change, not the additions, which does not decide it',
    },
    windowUnknown: { zh: '累计的起止时间不明', en: 'the window of the total is unknown' },
    basisUnstated: {
      zh: '未说明是年均增长还是累计增长，两种算法结论不一',
      en: 'it is not stated whether growth is per year or in all, and the two disagree',
    },
    heldEveryYear: { zh: '逐年保持的目标没有进度', en: 'what is held every year has no progress' },
    goalMoves: { zh: '参照值逐年变化', en: 'the reference moves from year to year' },
    rankMissing: { zh: '指标的数值不是位次', en: 'the figures of the indicator are not places' },
    rankHasNoRatio: { zh: '位次不计算完成率', en: 'a place has no ratio' },
    bandWithoutNumber: { zh: '只说“前列”等，没有名次', en: 'a band is named without a place' },
    recordMissing: { zh: '没有相应的执行记录', en: 'there is no progress record that tells' },
    frequencyUnstated: { zh: '未说明多久一次', en: 'it is not stated how often' },
    notMeasured: { zh: '该目标不以数值衡量', en: 'the target is not measured in figures' },
    onlyWords: { zh: '目标只有定性表述', en: 'the target is in words only' },
    targetUnset: { zh: '规划未给出目标', en: 'the plan sets no target' },
    cancelled: { zh: '已取消', en: 'it was cancelled' },
    combinationUnstated: {
      zh: '指标含多个部分，未说明怎样合并',
      en: 'the indicator has several parts and it is not stated how they combine',
    },
    partsMissing: { zh: '缺少分项数据', en: 'figures of the parts are missing' },
    profileNotForKind: {
      zh: '所选评价规则不适用于该类目标',
      en: 'the chosen profile does not judge this kind of target',
    },
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
