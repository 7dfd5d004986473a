import { expect, it } from 'vitest';
import { timeProgress } from '../../src/calculate/index.js';
import { alxa } from '../../src/datasets/alxa/index.js';
import { evaluatePlan } from '../../src/evaluate/index.js';
import { planEvaluationSchema } from '../../src/model/evaluation.js';
import { labels } from '../../src/model/label.js';

const evaluation = evaluatePlan({
  plan: alxa,
  observations: [{ indicatorId: alxa.indicators[0]?.id ?? '', period: '2023', value: 1.2 }],
  asOf: '2023-12-31',
  isIllustrative: true,
});

it('the evaluation of a plan is the document its schema describes', () => {
  expect(planEvaluationSchema.parse(JSON.parse(JSON.stringify(evaluation)))).toEqual(evaluation);
});

it('every target of the plan is in it once', () => {
  const evaluated = [...evaluation.indicators.flatMap(({ targets }) => targets), ...evaluation.commitments];
  expect(evaluated.map(({ targetId }) => targetId).sort()).toEqual(alxa.targets.map(({ id }) => id).sort());
});

it('the summary adds up', () => {
  const { byStatus, commitmentsByStatus, targetCount, assessableCount, commitmentCount } = evaluation.summary;
  const statuses = timeProgress.statuses.map(({ status }) => status);
  expect(Object.keys(byStatus)).toEqual(statuses);
  expect(Object.keys(commitmentsByStatus)).toEqual(statuses);
  expect(evaluation.statuses).toEqual(timeProgress.statuses);
  expect(Object.values(byStatus).reduce((sum, count) => sum + count)).toBe(targetCount);
  expect(Object.values(commitmentsByStatus).reduce((sum, count) => sum + count)).toBe(commitmentCount);
  expect(assessableCount).toBe(targetCount - (byStatus.notAssessable ?? Number.NaN));
  expect(targetCount + commitmentCount).toBe(alxa.targets.length);
});

it('the quantities that can be unknown are the fields of a target evaluation', () => {
  const fields = Object.keys(evaluation.indicators[0]?.targets[0] ?? {});
  for (const quantity of Object.keys(labels.quantity)) expect(fields).toContain(quantity);
});
