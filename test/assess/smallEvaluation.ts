import { evaluatePlan } from '../../src/evaluate/evaluatePlan.js';
import type { EvaluationOptions } from '../../src/evaluate/evaluationOptions.js';
import type { PlanEvaluation } from '../../src/model/evaluation.js';
import type { Indicator } from '../../src/model/indicator.js';
import type { Observation } from '../../src/model/observation.js';
import type { Plan } from '../../src/model/plan.js';
import { indicatorWith, levelTargetWith, planWith } from '../smallPlan.js';

const indicator = (id: string, baseline: number, different: Partial<Indicator>): Indicator =>
  indicatorWith({
    id,
    name: id,
    englishName: id,
    baseline: { value: baseline, period: '2020' },
    ...different,
  });

const target = (id: string, indicatorId: string, value: number, by = '2025') =>
  levelTargetWith({ id, indicatorId, value, by, printed: String(value) });

/**
 * Four indicators, made so that everything about them can be worked out by hand at the end of 2023:
 * a has gone 50 of 100, and 50 of the 40 due by 2023; b has gone from 10 to 5 instead of 20; of c, which holds two
 * subjects, nothing is known; d has gone 2 of 3.
 */
export const assessedPlan = (changes: Partial<Plan> = {}): Plan =>
  planWith({
    indicators: [
      indicator('a', 0, { dimension: 'creation', attribute: 'binding', weight: 3 }),
      indicator('b', 10, { dimension: 'creation', weight: 1 }),
      indicator('c', 0, {
        dimension: 'protection',
        unit: '%',
        measure: 'ratio',
        components: {
          combination: 'each',
          parts: [
            { id: 'one', name: '司法案件', englishName: 'Judicial cases' },
            { id: 'two', name: '行政案件', englishName: 'Administrative cases' },
          ],
        },
      }),
      indicator('d', 0, { dimension: 'protection', weight: 2 }),
    ],
    targets: [
      target('a-2023', 'a', 40, '2023'),
      target('a-2025', 'a', 100),
      target('b-2025', 'b', 20),
      { ...target('c-2025', 'c', 95), unit: '%' },
      target('d-2025', 'd', 3),
    ],
    ...changes,
  });

export const assessedFigures: readonly Observation[] = [
  { indicatorId: 'a', period: '2023', value: 50 },
  { indicatorId: 'b', period: '2023', value: 5 },
  { indicatorId: 'd', period: '2023', value: 2 },
];

/** The plan with these figures, at the end of 2023 unless a test wants another day. */
export const evaluated = (
  plan: Plan,
  observations: readonly Observation[] = assessedFigures,
  options: Partial<EvaluationOptions> = {},
): PlanEvaluation => evaluatePlan({ plan, observations, asOf: '2023-12-31', ...options });
