import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import { declaredSchema } from './observation.js';
import {
  dateSchema,
  deadlineSchema,
  idSchema,
  periodSchema,
  printedSchema,
  regionCodeSchema,
  unitSchema,
} from './scalar.js';
import { textSchema } from './text.js';

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
  /** Time the figure is of; a span for a total of several years. */
  period: periodSchema,
  /** The figure, in the indicator's unit. */
  value: z.number(),
  /** How settled the figure is; of several the least settled one. */
  status: enumerationSchema('observationStatus'),
  /** Set when the figure only bounds the truth: `gte` for at least this. */
  bound: enumerationSchema('comparator').optional(),
  /** What the source itself declared, beside the computed verdict and never mixed into it. */
  declared: declaredSchema.optional(),
});

/** The figure an evaluation used. */
export interface Observed extends z.infer<typeof observedSchema> {}

export const heldPeriodSchema = z.strictObject({
  /** The due period. */
  period: periodSchema,
  /** Its figure, in the indicator's unit; of a recurring duty how often it was done; `null` when not known. */
  value: numberOrNull,
  /** Whether it passed; `null` when that cannot be told. */
  hasPassed: z.boolean().nullable(),
  /** Why it cannot be told; `null` where it can. */
  reason: enumerationSchema('reason').nullable(),
});

/** How one due period of a yearly target or a recurring duty went. */
export interface HeldPeriodEvaluation extends z.infer<typeof heldPeriodSchema> {}

export const holdEvaluationSchema = z.strictObject({
  /** The periods due by the date of evaluation, in their order. */
  periods: z.array(heldPeriodSchema),
  /** How many of them passed. */
  passedCount: countSchema,
  /** How many failed. */
  failedCount: countSchema,
  /** How many cannot be told; periods with nothing to measure are in none of the three. */
  unknownCount: countSchema,
  /** Sum of a flow since the plan began, in the indicator's unit; `null` where a sum says nothing. */
  total: numberOrNull,
});

/** How something that must be kept up has been kept up so far. */
export interface HoldEvaluation extends z.infer<typeof holdEvaluationSchema> {}

export const recordEvaluationSchema = z.strictObject({
  /** State in the newest progress record. */
  state: enumerationSchema('progressState'),
  /** Day of that record. */
  on: dateSchema,
  /** Day it was done; `null` when it is not. */
  doneOn: dateSchema.nullable(),
});

/** What the progress records say of a target. */
export interface RecordEvaluation extends z.infer<typeof recordEvaluationSchema> {}

export const projectionEvaluationSchema = z.strictObject({
  /** How the series was carried on. */
  method: enumerationSchema('projection'),
  /** Value at the deadline, in the indicator's unit. */
  value: z.number(),
  /** What will be missing there, as a share of what is missing now; 0 when the goal is reached; `null` when met. */
  shortfallRatio: numberOrNull,
  /** Year in which the goal is reached at this rate; `null` when it never is. */
  reachedIn: z.string().nullable(),
});

/** Where a series is heading. */
export interface ProjectionEvaluation extends z.infer<typeof projectionEvaluationSchema> {}

export const consideredSchema = z.strictObject({
  /** What it is: another printing, another reading, or a part of the indicator. */
  role: enumerationSchema('consideredRole'),
  /** The expression as printed, or the name of the part. */
  printed: printedSchema,
  /** Its kind. */
  kind: enumerationSchema('targetKind'),
  /** Its goal, in the indicator's unit. */
  goal: numberOrNull,
  /** Whether it is met. */
  isMet: z.boolean().nullable(),
  /** Its status. */
  status: z.string(),
});

/** A printing, reading or part that was judged beside the one shown. */
export interface Considered extends z.infer<typeof consideredSchema> {}

export const figureInputSchema = z.strictObject({
  /** Time it is of. */
  period: periodSchema,
  /** Value as given, in `unit`; `null` for a time with nothing to measure. */
  value: numberOrNull,
  /** Unit it was given in; `null` when it had none. */
  unit: unitSchema.nullable(),
  /** Numerator and denominator, where they were given and used. */
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  /** Day it was revised. */
  revisedOn: dateSchema.optional(),
  /** Where it was published. */
  source: z.string().optional(),
});

/** An observation that went into a result. */
export interface FigureInput extends z.infer<typeof figureInputSchema> {}

export const derivationSchema = z.strictObject({
  /** How the goal was found; `null` for a target without one. */
  goal: z
    .strictObject({
      /** The formula. */
      formula: enumerationSchema('goalFormula'),
      /** The numbers put in, by their symbols: v the printed value, b the baseline, r the rate, n the years … */
      inputs: z.record(z.string(), z.number()),
    })
    .nullable(),
  /** How the observed value was found; `null` without one. */
  figure: z
    .strictObject({
      /** The rule. */
      rule: enumerationSchema('figureRule'),
      /** The observations put in, as they were given. */
      inputs: z.array(figureInputSchema),
      /** The figure that a change or a growth is counted from, in the indicator's unit; `null` for other rules. */
      since: z.strictObject({ period: periodSchema, value: z.number() }).nullable(),
    })
    .nullable(),
  /** The stretch that progress, pace and rates are measured on; `null` where there is none. */
  way: z
    .strictObject({
      /** What it is measured in. */
      scale: enumerationSchema('wayScale'),
      /** Where it starts: b, or 0 for a count. */
      start: z.number(),
      /** Time it starts at, counted from its end. */
      startsAt: periodSchema,
      /** Where it leads. */
      goal: z.number(),
      /** How far it has been made. */
      made: z.number(),
      /** Whole months from the start to the figure. */
      elapsedMonths: z.int(),
      /** Whole months from the start to the deadline; `null` without a deadline. */
      wholeMonths: z.int().nullable(),
      /** Interim goals the expected path leads through, with the months at which they are due. */
      through: z.array(z.strictObject({ goal: z.number(), months: z.int() })),
    })
    .nullable(),
  /** Fields of the statement that the document does not print, so that the result rests on an inference. */
  inferred: z.array(z.string()),
});

/** How a result came about: enough to check it with a pocket calculator. */
export interface Derivation extends z.infer<typeof derivationSchema> {}

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
  /** Where the series is heading. */
  projection: projectionEvaluationSchema.nullable(),
  /** Which way the series has gone since its baseline. */
  trend: enumerationSchema('trendDirection').nullable(),
  /** Due periods of something to be kept up; `null` for other kinds. */
  hold: holdEvaluationSchema.nullable(),
  /** What the progress records say; `null` without one. */
  record: recordEvaluationSchema.nullable(),
  /** Last day of the figure's period; `null` without a figure. */
  dataEndsOn: dateSchema.nullable(),
  /** Days from there to the evaluation date; `null` without a figure. */
  dataAgeDays: countSchema.nullable(),
  /** Status under the profile: one of those the evaluation lists. */
  status: z.string().min(1),
  /** Score under the profile; `null` where it gives none. */
  score: numberOrNull,
  /** True when a number that is not a fraction lies within 1e-12 of the edge of a band. */
  isNearEdge: z.boolean(),
  /** Other printings, other readings and parts of the indicator that were judged beside what is shown. */
  considered: z.array(consideredSchema),
  /** How the result came about. */
  derivation: derivationSchema,
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

export const evaluationSummarySchema = z.strictObject({
  /** Indicators that have a target. */
  indicatorCount: countSchema,
  /** Targets that have an indicator. */
  targetCount: countSchema,
  /** Of these, the ones that can be judged: neither `notAssessable` nor `incomplete`. */
  assessableCount: countSchema,
  /** Of these, the ones met now. */
  metCount: countSchema,
  /** Targets that have an indicator, by status; every status of the profile is there, 0 where there is none. */
  byStatus: z.record(z.string(), countSchema),
  /** Targets without an indicator. */
  commitmentCount: countSchema,
  /** These by status, in the same way. */
  commitmentsByStatus: z.record(z.string(), countSchema),
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
  /** Rule that gives the status: one of the library's, or the caller's own. */
  profile: z.string().min(1),
  /** The statuses it can give, best first, with their names. */
  statuses: z.array(z.strictObject({ status: z.string().min(1), label: textSchema })),
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
