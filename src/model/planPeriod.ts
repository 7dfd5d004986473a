import * as z from 'zod';
import { inferredSchema } from './inferred.js';
import { yearSchema } from './scalar.js';

export const planPeriodSchema = z
  .strictObject({
    /** First year of the plan. */
    firstYear: yearSchema,
    /** Last year of the plan; its last day is the plan's deadline. */
    lastYear: yearSchema,
    /** Year whose end the plan starts from 基期; the year before the first unless the plan says otherwise. */
    baseYear: yearSchema,
    /** Fields that were inferred, each with its reason. */
    inferred: inferredSchema.optional(),
  })
  .refine((period) => period.firstYear <= period.lastYear, { message: 'rangeReversed', path: ['lastYear'] });

/** The years a plan covers, and its base year 规划期、基期. */
export interface PlanPeriod extends z.infer<typeof planPeriodSchema> {}
