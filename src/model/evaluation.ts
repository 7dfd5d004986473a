import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import type { ValueOf } from './label.js';
import { labels } from './label.js';
import {
  dateSchema,
  deadlineSchema,
  idSchema,
  periodSchema,
  printedSchema,
  regionCodeSchema,
  unitSchema,
} from './scalar.js';

/** Version of the evaluation document, counted by itself. */
export const evaluationSchemaVersion = 1;

const numberOrNull = z.number().nullable();
const countSchema = z.int().min(0);

export const reasonSchema = z.strictObject({
  /** Field of the evaluation that is `null`, or the status. */
  quantity: enumerationSchema('quantity'),
  /** Why it cannot be computed. */
  code: enumerationSchema('reason'),
});

/** Why one quantity of an evaluation could not be computed. */
export interface Reason extends z.infer<typeof reasonSchema> {}

export const observedSchema = z.strictObject({
  /** Time the figure is of. */
  period: periodSchema,
  /** The figure, in the indicator's unit. */
  value: z.number(),
  /** How settled the figure is. */
  status: enumerationSchema('observationStatus'),
});

/** The figure an evaluation used. */
export interface Observed extends z.infer<typeof observedSchema> {}

export const targetEvaluationSchema = z.strictObject({
  /** Target evaluated. */
  targetId: idSchema,
  /** Its kind. */
  kind: enumerationSchema('targetKind'),
  /** The expression as printed. */
  printed: printedSchema,
  /** Deadline; `null` when the target has none. */
  by: deadlineSchema.nullable(),
  /** How a figure must compare with the goal; `null` where the kind has no comparator or is not evaluated yet. */
  comparator: enumerationSchema('comparator').nullable(),
  /** Goal in the indicator's unit; of a range the near end. */
  goal: numberOrNull,
  /** Figure used: the newest one as of the evaluation date, not after the deadline. */
  observed: observedSchema.nullable(),
  /** Whether the figure satisfies the target. Decided exactly, never on rounded numbers. */
  isMet: z.boolean().nullable(),
  /** Whether the baseline already satisfied it. */
  isMetAtBaseline: z.boolean().nullable(),
  /** 目标完成率: x/g where higher is better, g/x where lower is. */
  attainmentRatio: numberOrNull,
  /** 增量完成率: (x−b)/(g−b), below 0 and above 1 kept. */
  progressRatio: numberOrNull,
  /** Share of the time from baseline to deadline that had passed at the figure's own date, 0 to 1. */
  elapsedRatio: numberOrNull,
  /** The same, counted from the end of the plan's base year. */
  planElapsedRatio: numberOrNull,
  /** 时序要求: value expected at the figure's date on the chosen path, in the indicator's unit. */
  expectedValue: numberOrNull,
  /** 时序进度比: progress made over progress expected; on the linear path progressRatio / elapsedRatio. */
  paceRatio: numberOrNull,
  /** What is still missing, in the indicator's unit; negative when the goal is passed. */
  gapToGoal: numberOrNull,
  /** Compound growth per year from the baseline to the figure, 0.1 for 10%. */
  observedGrowthPerYear: numberOrNull,
  /** Compound growth per year that leads from the baseline to the goal. */
  requiredGrowthPerYear: numberOrNull,
  /** Compound growth per year that leads from the figure to the goal in the time left. */
  requiredGrowthPerYearFromNow: numberOrNull,
  /** Change per year from the baseline to the figure, in the indicator's unit. */
  observedChangePerYear: numberOrNull,
  /** Change per year that leads from the baseline to the goal. */
  requiredChangePerYear: numberOrNull,
  /** Change per year that leads from the figure to the goal in the time left. */
  requiredChangePerYearFromNow: numberOrNull,
  /** Last day of the figure's period; `null` without a figure. */
  dataEndsOn: dateSchema.nullable(),
  /** Days from there to the evaluation date; `null` without a figure. */
  dataAgeDays: countSchema.nullable(),
  /** Status under the profile. */
  status: enumerationSchema('status'),
  /** Why a quantity is `null` or the status `notAssessable`; one entry a quantity. */
  reasons: z.array(reasonSchema),
});

/** How one target stands. Every quantity is a finite number, or `null` with a reason. */
export interface TargetEvaluation extends z.infer<typeof targetEvaluationSchema> {}

export const indicatorEvaluationSchema = z.strictObject({
  /** Indicator evaluated. */
  indicatorId: idSchema,
  /** Row number in the indicator table; `null` when it stands in prose only. */
  number: z.int().min(1).nullable(),
  /** Name as printed. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** Unit of every figure here; `null` when the plan prints none. */
  unit: unitSchema.nullable(),
  /** Side of IP work it belongs to. */
  dimension: enumerationSchema('dimension').nullable(),
  /** Binding or anticipatory. */
  attribute: enumerationSchema('attribute').nullable(),
  /** Baseline value, in `unit`; `null` when the plan prints none. */
  baseline: numberOrNull,
  /** Time the baseline is of; `null` without one. */
  baselinePeriod: periodSchema.nullable(),
  /** Its targets, in the plan's order. */
  targets: z.array(targetEvaluationSchema),
});

/** How the targets of one indicator stand. */
export interface IndicatorEvaluation extends z.infer<typeof indicatorEvaluationSchema> {}

/** Each status listed by itself: a strict reader of the JSON Schema does not accept a required key without one. */
const statusCountsSchema = z.strictObject(
  Object.fromEntries(Object.keys(labels.status).map((status) => [status, countSchema])) as Record<
    ValueOf<'status'>,
    typeof countSchema
  >,
);

export const evaluationSummarySchema = z.strictObject({
  /** Indicators that have a target. */
  indicatorCount: countSchema,
  /** Targets that have an indicator. */
  targetCount: countSchema,
  /** Of these, the ones with a status other than `notAssessable`. */
  assessableCount: countSchema,
  /** Of these, the ones met now. */
  metCount: countSchema,
  /** Targets that have an indicator, by status; every status is there, 0 where there is none. */
  byStatus: statusCountsSchema,
  /** Targets without an indicator. */
  commitmentCount: countSchema,
});

/** Counts over an evaluation. */
export interface EvaluationSummary extends z.infer<typeof evaluationSummarySchema> {}

export const planEvaluationSchema = z.strictObject({
  /** Address of the JSON Schema. */
  $schema: z.string().optional(),
  /** Version of this document. */
  schemaVersion: z.literal(evaluationSchemaVersion),
  /** Plan evaluated. */
  planId: idSchema,
  /** Region evaluated, GB/T 2260. */
  regionCode: regionCodeSchema,
  /** Date of evaluation: nothing known later is used. */
  asOf: dateSchema,
  /** Rule that gives the status. */
  profile: enumerationSchema('profile'),
  /** Path that the expected value lies on. */
  path: enumerationSchema('path'),
  /** True when the figures are made up to show how the library works; `null` when the source does not say. */
  isIllustrative: z.boolean().nullable(),
  /** Indicators that have a target, in the plan's order. */
  indicators: z.array(indicatorEvaluationSchema),
  /** Targets without an indicator. */
  commitments: z.array(targetEvaluationSchema),
  /** Counts. */
  summary: evaluationSummarySchema,
});

/** How a whole plan stands on a day: what `ipr-plan evaluate --format json` prints. */
export interface PlanEvaluation extends z.infer<typeof planEvaluationSchema> {}
