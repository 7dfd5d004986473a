const {
  evaluatePlan,
  labelOf,
  parseObservations,
  parsePlan,
  planSchema,
  safeParsePlan,
} = require('ipr-plan');
const { progressRatio } = require('ipr-plan/calculate');
const { loadPlan, planIds } = require('ipr-plan/datasets');
const { alxa } = require('ipr-plan/datasets/alxa');
const { readObservationsFile, readPlanFile } = require('ipr-plan/node');
const { renderEvaluation } = require('ipr-plan/report');

const functions = [
  evaluatePlan,
  labelOf,
  parseObservations,
  readObservationsFile,
  readPlanFile,
  renderEvaluation,
];
loadPlan('alxa').then((loaded) =>
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
  ),
);
