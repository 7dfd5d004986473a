import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { PlanEvaluation } from '../../src/model/evaluation.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import type { Target } from '../../src/model/target/target.js';

const indicator = (id: string, fields: Partial<Indicator>): Indicator => ({
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

const level = (indicatorId: string, value: number, fields: Partial<Target> = {}): Target =>
  ({
    id: `${indicatorId}-2025`,
    indicatorId,
    origin: 'table',
    kind: 'level',
    printed: String(value),
    comparator: 'gte',
    value,
    unit: '件',
    by: '2025',
    citations: [],
    inferred: { comparator: { zh: '裸数', en: 'bare' } },
    ...fields,
  }) as Target;

const free = (id: string, kind: 'milestone' | 'qualitative', printed: string, english: string): Target =>
  ({
    id,
    indicatorId: null,
    origin: 'prose',
    kind,
    printed,
    unit: null,
    by: '2025',
    citations: [{ sectionPath: ['二', '（三）'] }],
    inferred: { by: { zh: '按规划期末计', en: 'end of the plan' } },
    ...(kind === 'milestone' ? { what: { zh: printed, en: english } } : { subkind: 'direction' }),
  }) as Target;

/** A small plan with a case of everything a report must show. */
export const plan: Plan = {
  schemaVersion: 1,
  id: 'sample',
  title: '示范市知识产权规划',
  englishTitle: 'IP Plan of Sample City',
  kind: 'plan',
  legalStatus: 'issued',
  region: {
    code: '152900',
    name: '示范市',
    englishName: 'Sample City',
    level: 'prefecture',
    parentCode: '150000',
  },
  period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
  issuerId: null,
  approverId: null,
  addresseeIds: [],
  issuedOn: '2021-12-01',
  publishedOn: null,
  documentNumber: null,
  superiorPlans: [],
  organizations: [{ id: 'court', name: '市法院', englishName: 'City Court' }],
  indicators: [
    indicator('patents', {
      name: '每万人口高价值发明专利拥有量',
      englishName: 'High-value invention patents per 10,000 people',
      number: 1,
      decimals: 2,
      baseline: { value: 0.53, period: '2020' },
    }),
    indicator('trademarks', {
      name: '商标数量',
      englishName: 'Trademarks',
      number: 2,
      baseline: { value: 3834, period: '2019' },
    }),
    indicator('satisfaction', {
      name: '知识产权保护社会满意度',
      englishName: 'Satisfaction with IP protection',
      unit: '分',
      number: 3,
      decimals: 1,
      dimension: 'protection',
      attribute: 'anticipatory',
      baseline: { value: 75.5, period: '2020' },
    }),
    indicator('financing', {
      name: '质押融资金额',
      englishName: 'Pledge financing',
      unit: '亿元',
      number: 4,
      baseline: { value: 0, period: '2020' },
    }),
    indicator('grants', { name: '专利授权量', englishName: 'Patents granted', measure: 'flow' }),
  ],
  targets: [
    level('patents', 1.8),
    level('trademarks', 4500, { id: 'trademarks-2023', by: '2023' }),
    level('trademarks', 5000),
    level('satisfaction', 85, { printed: '≥85', unit: '分', inferred: {} }),
    level('financing', 1, { unit: '亿元' }),
    {
      ...level('grants', 15, { printed: '专利授权量年均增长率达到15%', unit: '%' }),
      kind: 'growth',
      basis: 'averageAnnual',
      rate: 15,
      value: undefined,
    } as unknown as Target,
    free('centre', 'milestone', '建成知识产权保护中心', 'An IP protection centre is built'),
    free('quality', 'qualitative', '质量快速提升', 'Quality rises fast'),
  ],
  facts: [],
  tasks: [],
  projects: [
    {
      id: 'protection',
      number: 1,
      name: '保护工程',
      englishName: 'Protection project',
      form: 'majorProject',
      parentId: null,
      taskId: null,
      measures: [
        {
          id: 'courts',
          name: '多部门会商',
          englishName: 'Consultation',
          inferred: { name: { zh: '拟', en: 'ours' } },
        },
      ],
      targetIds: [],
      citations: [],
    },
  ],
  protectionActions: [
    {
      id: 'iron-fist',
      name: '铁拳',
      englishName: 'Iron Fist',
      form: 'campaign',
      channels: ['administrative', 'judicial'],
      ipTypes: ['trademark'],
      focus: [],
      leadUnitIds: ['court'],
      partnerUnitIds: [],
      timing: 'past',
      frequency: null,
      frequencyPrinted: null,
      results: [],
      taskId: null,
      projectId: null,
      citations: [],
    },
  ],
  keyIndustries: [],
  safeguards: [],
  monitoringDuties: [],
  glossary: [],
  conflicts: [],
};

const seen = (
  indicatorId: string,
  period: string,
  value: number,
  fields: Partial<Observation> = {},
): Observation => ({
  indicatorId,
  period,
  value,
  ...fields,
});

const observations: readonly Observation[] = [
  seen('patents', '2023', 1.2),
  seen('trademarks', '2023', 4700, { status: 'provisional' }),
  seen('satisfaction', '2023', 84.96),
  seen('financing', '2023Q2', 0.35),
];

/** How the sample plan stands at the end of 2023. The figures are made up. */
export const evaluation: PlanEvaluation = evaluatePlan({
  plan,
  observations,
  asOf: '2023-12-31',
  isIllustrative: true,
});
