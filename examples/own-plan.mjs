// 写一份自己的规划，检查，再评价。A plan of your own: write, check, evaluate.
import { definePlan, evaluatePlan, safeParsePlan } from 'ipr-plan';
import { renderEvaluation, renderFindings } from 'ipr-plan/report';

// 在 TypeScript 里，definePlan 让编辑器边写边查 / the editor checks a plan as it is typed
const plan = definePlan({
  schemaVersion: 1,
  id: 'example-city',
  title: '示例市知识产权规划',
  englishTitle: 'IP plan of Example City',
  kind: 'plan',
  legalStatus: 'draft',
  region: {
    code: '999900',
    name: '示例市',
    englishName: 'Example City',
    level: 'prefecture',
    parentCode: '990000',
  },
  period: { firstYear: 2021, lastYear: 2025, baseYear: 2020 },
  // 原文没有的，一律写 null 或空列表，不要编 / null for what the text lacks
  issuerId: null,
  approverId: null,
  addresseeIds: [],
  issuedOn: null,
  publishedOn: null,
  documentNumber: null,
  superiorPlans: [],
  organizations: [],
  indicators: [
    {
      id: 'examination-months',
      name: '专利审查周期',
      englishName: 'Months of patent examination',
      unit: '月',
      measure: 'unstated',
      direction: 'lower', // 逆向指标：越低越好 / lower is better
      dimension: 'service',
      attribute: 'anticipatory',
      category: null,
      number: 1,
      baseline: { value: 20, period: '2020' },
      citations: [{ sectionPath: ['二'], row: 1 }],
    },
  ],
  targets: [
    {
      id: 'examination-months-2025',
      indicatorId: 'examination-months',
      kind: 'level',
      origin: 'table',
      printed: '≤15',
      comparator: 'lte',
      value: 15,
      unit: '月',
      by: '2025',
      citations: [{ sectionPath: ['二'], row: 1 }],
    },
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
});

// JavaScript 里，或者规划来自文件时，用 safeParsePlan 查 / for plans that come from elsewhere
const parsed = safeParsePlan(plan);
if (!parsed.ok) {
  console.log(renderFindings(parsed.findings, { language: 'zh', format: 'text' }));
} else {
  const evaluation = evaluatePlan({
    plan: parsed.value,
    observations: [
      { indicatorId: 'examination-months', period: '2022', value: 18.2 },
      { indicatorId: 'examination-months', period: '2023', value: 17 },
    ],
    isIllustrative: true,
    asOf: '2023-12-31',
  });
  // 20 → 15 走了 3，五年过去三年正好应走 3：符合预期 / exactly on the line
  console.log(renderEvaluation(evaluation, { language: 'zh', format: 'table', plan }));
}
