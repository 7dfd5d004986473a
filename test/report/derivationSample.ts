import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { EvaluationOptions } from '../../src/evaluate/evaluationOptions.js';
import type { PlanEvaluation } from '../../src/model/evaluation.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Language } from '../../src/model/label.js';
import type { Observation } from '../../src/model/observation.js';
import type { ProgressRecord } from '../../src/model/progressRecord.js';
import type { Target } from '../../src/model/target/target.js';
import { describeDerivation } from '../../src/report/index.js';
import { plan } from './sample.js';

const indicator = (id: string, fields: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  englishName: id,
  unit: '件',
  measure: 'stock',
  direction: 'higher',
  dimension: 'creation',
  attribute: null,
  category: null,
  number: null,
  baseline: null,
  citations: [],
  ...fields,
});

const target = (indicatorId: string | null, fields: object): Target =>
  ({
    id: `${indicatorId}-2025`,
    indicatorId,
    origin: 'table',
    printed: 'printed',
    comparator: 'gte',
    unit: '件',
    by: '2025',
    citations: [],
    ...fields,
  }) as unknown as Target;

const seen = (
  indicatorId: string,
  period: string,
  value: number | null,
  fields: Partial<Observation> = {},
): Observation => ({ indicatorId, period, value, ...fields });

const at2020 = (value: number): Partial<Indicator> => ({ baseline: { value, period: '2020' } });

const indicators: readonly Indicator[] = [
  indicator('trademarks', at2020(3834)),
  indicator('interim', at2020(100)),
  indicator('days', { direction: 'lower', unit: '天', ...at2020(20) }),
  indicator('share', { measure: 'ratio', unit: '%', ...at2020(80), limits: { min: 0, max: 100 } }),
  indicator('total', { measure: 'flow', unit: '亿元' }),
  indicator('yearly', { measure: 'flow' }),
  indicator('average', { measure: 'flow' }),
  indicator('rising', at2020(100)),
  indicator('net', at2020(100)),
  indicator('added', { measure: 'runningTotal', ...at2020(1000) }),
  indicator('doubled', at2020(50)),
  indicator('falling', at2020(0.7)),
  indicator('place', { unit: '位', direction: 'lower', ...at2020(12) }),
  indicator('peers', { unit: '%', measure: 'ratio', ...at2020(60) }),
  indicator('rates', { measure: 'growthRate', unit: '%' }),
  indicator('unknown'),
];

const targets: readonly Target[] = [
  target('trademarks', {
    kind: 'level',
    value: 5000,
    printed: '5000',
    inferred: { comparator: { zh: '', en: '' } },
  }),
  target('interim', { id: 'interim-2022', kind: 'level', value: 120, by: '2022' }),
  target('interim', { kind: 'level', value: 200 }),
  target('days', { kind: 'level', comparator: 'lte', value: 10, unit: '天' }),
  target('share', { kind: 'level', comparator: 'gt', value: 90, unit: '%' }),
  target('total', {
    kind: 'cumulative',
    value: 20000,
    unit: '万元',
    window: { from: '2021', to: '2025', basis: 'printed' },
    baseMeaning: 'unknown',
  }),
  target('yearly', { kind: 'everyYear', value: 30, basis: 'each' }),
  target('average', { kind: 'everyYear', value: 30, basis: 'average' }),
  target('rising', { kind: 'growth', basis: 'averageAnnual', rate: 15, unit: '%' }),
  target('rising', { id: 'rising-total', kind: 'growth', basis: 'total', rate: 50, unit: '%' }),
  target('net', { kind: 'increment', value: 40, counts: 'net', per: 'period' }),
  target('net', { id: 'net-per-year', kind: 'increment', value: 8, counts: 'net', per: 'averageYear' }),
  target('added', { kind: 'increment', value: 500, counts: 'additions', per: 'period' }),
  target('doubled', { kind: 'multiple', factor: 2, of: { type: 'baseline' }, unit: null }),
  target('falling', { kind: 'level', value: 1.9 }),
  target('place', { kind: 'rank', atMost: 10, band: null, among: null, unit: null }),
  target('peers', {
    kind: 'relative',
    unit: '%',
    reference: {
      indicatorId: null,
      name: '全市平均水平',
      regionCode: null,
      statistic: 'average',
      year: null,
    },
  }),
  target('rates', { kind: 'growth', basis: 'averageAnnual', rate: 5, unit: '%' }),
  target('unknown', { kind: 'level', value: 10 }),
  target(null, { id: 'centre', kind: 'milestone', what: { zh: '建成', en: 'built' }, printed: '建成中心' }),
  target(null, {
    id: 'duty',
    kind: 'recurring',
    what: { zh: '组织', en: 'held' },
    frequency: 'annual',
    frequencyPrinted: '每年',
  }),
];

const observations: readonly Observation[] = [
  seen('trademarks', '2023', 4700, {
    source: '统计公报',
    declared: { status: '符合预期', completionRatio: 0.94 },
  }),
  seen('interim', '2023', 130),
  seen('days', '2023', 15),
  seen('share', '2023', 94.97, { numerator: 189, denominator: 199 }),
  seen('total', '2021', 3000, { unit: '万元' }),
  seen('total', '2022', 4000, { unit: '万元', revisedOn: '2023-05-01', source: '年报' }),
  seen('total', '2023', 5000, { unit: '万元' }),
  ...[50, 20, 30].map((value, index) => seen('yearly', String(2021 + index), value)),
  ...[28, 35, 31].map((value, index) => seen('average', String(2021 + index), value)),
  ...[110, 127, 148].map((value, index) => seen('rising', String(2021 + index), value)),
  seen('net', '2023H1', 117.5),
  seen('added', '2023', 1270),
  seen('doubled', '2023', 71),
  seen('falling', '2023', 0.5),
  seen('place', '2023', 11),
  seen('peers', '2023', 72),
  ...[6, 2, 7].map((value, index) => seen('rates', String(2021 + index), value)),
];

const progressRecords: readonly ProgressRecord[] = [
  { subject: { type: 'target', id: 'centre' }, on: '2023-07-01', state: 'done', doneOn: '2023-06-30' },
  { subject: { type: 'target', id: 'duty' }, on: '2021-11-01', state: 'done' },
  { subject: { type: 'target', id: 'duty' }, on: '2022-12-31', state: 'notStarted' },
];

/** A target of every kind that has a reckoning, at the end of 2023. The figures are made up. */
export const evaluationOf = (options: Partial<EvaluationOptions>): PlanEvaluation =>
  evaluatePlan({
    plan: { ...plan, indicators: [...indicators], targets: [...targets] },
    observations,
    progressRecords,
    references: [
      { name: '全市平均水平', period: '2020', value: 70 },
      { name: '全市平均水平', period: '2023', value: 76 },
    ],
    asOf: '2023-12-31',
    isIllustrative: true,
    ...options,
  });

/** The derivation of one target of it. */
export function derivationOf(
  targetId: string,
  language: Language,
  options: Partial<EvaluationOptions> = {},
): string[] {
  const evaluation = evaluationOf(options);
  const format = { ...evaluation, language };
  const commitment = evaluation.commitments.find((each) => each.targetId === targetId);
  if (commitment) return describeDerivation(null, commitment, format);
  return evaluation.indicators.flatMap((each) =>
    each.targets
      .filter((one) => one.targetId === targetId)
      .flatMap((one) => describeDerivation(each, one, format)),
  );
}
