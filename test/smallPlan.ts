import type { Indicator } from '../src/model/indicator.js';
import type { Plan } from '../src/model/plan.js';
import type { LevelTarget } from '../src/model/target/target.js';

/** An indicator of a made-up plan, with what a test wants otherwise. */
export const indicatorWith = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'patents',
  name: '每万人口高价值发明专利拥有量',
  englishName: 'High-value invention patents per 10,000 people',
  unit: '件',
  measure: 'stock',
  direction: 'higher',
  dimension: 'creation',
  attribute: 'anticipatory',
  category: null,
  number: 1,
  baseline: { value: 0.53, period: '2020' },
  citations: [],
  ...changes,
});

/** A level target of a made-up plan, with what a test wants otherwise. */
export const levelTargetWith = (changes: Partial<LevelTarget> = {}): LevelTarget => ({
  id: 'patents-2025',
  indicatorId: 'patents',
  kind: 'level',
  origin: 'table',
  printed: '1.8',
  comparator: 'gte',
  value: 1.8,
  unit: '件',
  by: '2025',
  citations: [],
  ...changes,
});

/** A plan made up for tests: three indicators, two targets, and whatever a test wants otherwise. */
export const planWith = (changes: Partial<Plan> = {}): Plan => ({
  schemaVersion: 1,
  id: 'small',
  title: '示例市知识产权规划',
  englishTitle: 'Plan of Example City',
  kind: 'plan',
  legalStatus: 'issued',
  region: {
    code: '152900',
    name: '阿拉善盟',
    englishName: 'Alxa League',
    level: 'prefecture',
    parentCode: '150000',
  },
  period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
  issuerId: 'office',
  approverId: null,
  addresseeIds: [],
  issuedOn: null,
  publishedOn: null,
  documentNumber: null,
  superiorPlans: [],
  organizations: [{ id: 'office', name: '示例市知识产权局', englishName: 'Example Office' }],
  indicators: [
    indicatorWith(),
    indicatorWith({
      id: 'satisfaction',
      name: '知识产权保护社会满意度',
      englishName: 'Satisfaction with IP protection',
      aliases: ['满意度'],
      unit: '分',
      measure: 'score',
      number: 2,
      baseline: { value: 75.5, period: '2020' },
    }),
    indicatorWith({
      id: 'case-closure',
      name: '按期结案率',
      englishName: 'Cases closed on time',
      unit: '%',
      measure: 'ratio',
      number: 3,
      baseline: null,
      components: {
        combination: 'each',
        parts: [
          { id: 'judicial', name: '司法案件', englishName: 'Judicial cases' },
          { id: 'administrative', name: '行政案件', englishName: 'Administrative cases' },
        ],
      },
    }),
    indicatorWith({
      id: 'pledge-financing',
      name: '知识产权质押融资金额',
      englishName: 'IP pledge financing',
      unit: '亿元',
      measure: 'flow',
      number: 4,
      baseline: { value: 0, period: '2020' },
    }),
  ],
  targets: [
    levelTargetWith(),
    levelTargetWith({
      id: 'satisfaction-2025',
      indicatorId: 'satisfaction',
      value: 85,
      unit: '分',
      printed: '≥85',
    }),
  ],
  facts: [],
  tasks: [],
  projects: [],
  protectionActions: [],
  keyIndustries: [],
  safeguards: [],
  monitoringDuties: [],
  glossary: [],
  conflicts: [],
  ...changes,
});
