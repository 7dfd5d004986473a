import { assessRegions, compare, decompose, midTermSheet } from '../../../src/assess/index.js';
import { evaluatePlan } from '../../../src/evaluate/index.js';
import type { Language } from '../../../src/model/label.js';
import type { Plan } from '../../../src/model/plan.js';
import type { ScoringRules } from '../../../src/model/scoringRules.js';
import type { ResultTables } from '../../../src/report/index.js';
import {
  comparisonTables,
  decompositionTables,
  evaluationSheetTables,
  planReport,
  regionAssessmentTables,
} from '../../../src/report/index.js';
import { figures } from '../reportSample.js';
import { plan as samplePlan } from '../sample.js';

/** The tables of one of each result, in which that name stands wherever a name can. */
export const tablesSample = (name: string, language: Language): Readonly<Record<string, ResultTables>> => ({
  comparison: comparisonNamed(name, language),
  evaluationSheet: evaluationSheetNamed(name, language),
  assessment: assessmentNamed(name, language),
  decomposition: decompositionNamed(name, language),
});

function comparisonNamed(name: string, language: Language): ResultTables {
  const item = (id: string, value: number | null) => ({
    id,
    value,
    period: value === null ? null : '2023',
    indicator: { name, unit: '分', measure: 'score', direction: 'higher' } as const,
  });
  const items = [item('a', 80.5), item('b', 85), item('c', null)];
  const names = { a: name, b: '乙市', c: '丙市' };
  const comparison = compare({ items, benchmark: { by: 'best' } });
  return comparisonTables(comparison, { language, title: name, names, isIllustrative: true });
}

function evaluationSheetNamed(name: string, language: Language): ResultTables {
  const plan: Plan = {
    ...samplePlan,
    title: name,
    englishTitle: name,
    indicators: samplePlan.indicators.map((indicator, index) =>
      index === 0 ? { ...indicator, name, englishName: name } : indicator,
    ),
  };
  const evaluation = evaluatePlan({
    plan,
    observations: figures,
    isIllustrative: true,
    asOf: '2023-12-31',
  });
  const sheet = midTermSheet({ plan, evaluation });
  const report = planReport({ plan, evaluation, rollUps: [sheet.byDimension] });
  return evaluationSheetTables({ plan, sheet, report }, { language });
}

function assessmentNamed(name: string, language: Language): ResultTables {
  const rules: ScoringRules = {
    schemaVersion: 1,
    id: 'sample',
    title: { zh: name, en: name },
    planId: samplePlan.id,
    isIllustrative: true,
    totalScore: 100,
    missing: 'zero',
    classes: [{ id: 'inner', name: { zh: name, en: name } }],
    regions: [
      { code: '130102', name, englishName: name, classId: 'inner' },
      { code: '130104', name: '乙区', englishName: 'District B', classId: 'inner' },
    ],
    items: [
      {
        id: 'patents',
        indicatorId: 'patents',
        name,
        englishName: name,
        unit: '件',
        direction: 'higher',
        attribute: 'binding',
        weight: 100,
        goal: 10,
        scoring: { method: 'attainment', cap: 1 },
      },
    ],
    grading: {
      grades: [
        { id: 'good', label: { zh: name, en: name }, min: 60 },
        { id: 'fair', label: { zh: '合格', en: 'fair' }, min: 0 },
      ],
      vetoedGrades: 1,
    },
  };
  const scored = [
    { regionCode: '130102', itemId: 'patents', value: 8, period: '2023' },
    { regionCode: '130104', itemId: 'patents', value: 12, period: '2023' },
  ];
  return regionAssessmentTables(assessRegions({ rules, figures: scored }), { rules, language });
}

function decompositionNamed(name: string, language: Language): ResultTables {
  const over = [{ id: name }, { id: '乙区' }, { id: '丙区' }];
  return decompositionTables(decompose({ total: 100, method: 'equal', over }), {
    language,
    title: name,
    unit: '件',
  });
}
