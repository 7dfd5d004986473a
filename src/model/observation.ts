import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import { figureDetail } from './figureDetail.js';
import { dateSchema, figureSchema, idSchema, periodSchema, regionCodeSchema, unitSchema } from './scalar.js';

export const declaredSchema = z.strictObject({
  /** Status in the source's own words (完成, 符合预期). */
  status: z.string().min(1).max(200).optional(),
  /** Completion rate the source itself states, 1 for 100%. */
  completionRatio: figureSchema.optional(),
});

/** What the source itself said about progress; kept beside the computed result, never mixed into it. */
export interface Declared extends z.infer<typeof declaredSchema> {}

export const observationSchema = z
  .strictObject({
    /** Indicator observed. */
    indicatorId: idSchema,
    /** Region observed, GB/T 2260. Left out: the plan's own region. */
    regionCode: regionCodeSchema.optional(),
    /** Time the figure is of; it counts as of the last day, whenever it was published. */
    period: periodSchema,
    /** Value in `unit`; `null` exactly when the status is `missing` or `notApplicable`. */
    value: figureSchema.nullable(),
    /** Unit of the value. Left out: the indicator's. */
    unit: unitSchema.optional(),
    /** Left out: `final`. `missing` needs a reason; `notApplicable` means there was nothing to measure. */
    status: enumerationSchema('observationStatus').optional(),
    /** Why the value is missing or not applicable. */
    missingReason: z.string().min(1).max(200).optional(),
    /** Day this figure replaced or confirmed an earlier one. The newest known as of the evaluation date wins. */
    revisedOn: dateSchema.optional(),
    /** Where the figure was published. */
    source: z.string().min(1).max(500).optional(),
    ...figureDetail,
    /** What the source itself declared. */
    declared: declaredSchema.optional(),
  })
  .refine(
    (seen) => (seen.value === null) === (seen.status === 'missing' || seen.status === 'notApplicable'),
    {
      message: 'valueAndStatusDisagree',
      path: ['value'],
    },
  )
  .refine((seen) => seen.status !== 'missing' || seen.missingReason !== undefined, {
    message: 'missingReasonRequired',
    path: ['missingReason'],
  });

/** A value seen at a time 观测值 / 完成值 / 实际值. */
export interface Observation extends z.infer<typeof observationSchema> {}
