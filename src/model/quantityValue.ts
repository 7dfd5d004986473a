import * as z from 'zod';
import { figureSchema } from './scalar.js';

export const rangeSchema = z
  .strictObject({
    /** Lower end. */
    min: figureSchema,
    /** Upper end, above the lower one. */
    max: figureSchema,
    /** True when the lower end itself is not part of the range. */
    minExclusive: z.boolean().optional(),
    /** True when the upper end itself is not part of the range. */
    maxExclusive: z.boolean().optional(),
  })
  .refine((range) => range.min < range.max, { message: 'rangeReversed', path: ['max'] });

/** Two ends that a figure lies between, as in 1—2个 or 5—5.5%. Both ends belong to it unless it says otherwise. */
export interface Range extends z.infer<typeof rangeSchema> {}

/** A figure, or the range that stands in its place. */
export const quantityValueSchema = z.union([figureSchema, rangeSchema]);

export type QuantityValue = z.infer<typeof quantityValueSchema>;
