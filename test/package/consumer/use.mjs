import { evaluatePlan, labelOf, parseObservations, parsePlan, planSchema, safeParsePlan } from 'ipr-plan';
import { progressRatio } from 'ipr-plan/calculate';
import { loadPlan, planIds } from 'ipr-plan/datasets';
import { alxa } from 'ipr-plan/datasets/alxa';
import { readObservationsFile, readPlanFile } from 'ipr-plan/node';
import { renderEvaluation } from 'ipr-plan/report';

const functions = [
  evaluatePlan,
  labelOf,
  parseObservations,
  readObservationsFile,
  readPlanFile,
  renderEvaluation,
];
const loaded = await loadPlan('alxa');
console.log(
  JSON.stringify({
    progressRatio: progressRatio({ value: 12, baseline: 10, goal: 20 }).value,
    planIds,
    sameDataset: loaded === alxa,
    datasetParses: parsePlan(loaded).id,
    schemaParses: planSchema.safeParse(loaded).success,
    faultsAreFound: safeParsePlan({}).ok === false,
    functions: functions.map((value) => typeof value),
  }),
);
