// Checked with the settings of a user, never run: what they can write down, and what must not compile.
import { definePlan, evaluatePlan, labelOf, parsePlan, planSchema } from 'ipr-plan';
import { progressRatio } from 'ipr-plan/calculate';
import { loadPlan, planIds } from 'ipr-plan/datasets';
import { alxa } from 'ipr-plan/datasets/alxa';
import { readPlanFile } from 'ipr-plan/node';
import { renderEvaluation } from 'ipr-plan/report';

export const used = [
  evaluatePlan,
  labelOf,
  loadPlan,
  planIds,
  planSchema,
  progressRatio,
  readPlanFile,
  renderEvaluation,
];

export const id: string = parsePlan(alxa).id;

// @ts-expect-error a plan is checked as it is typed
definePlan({ id: 1 });
