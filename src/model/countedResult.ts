import * as z from 'zod';
import { figureSchema, periodSchema, printedSchema, unitSchema } from './scalar.js';

export const countedResultSchema = z.strictObject({
  /** What was counted. */
  name: printedSchema,
  /** How many, in `unit`. */
  value: figureSchema,
  /** Unit as printed; `null` when there is none. */
  unit: unitSchema.nullable(),
  /** Time the count is of, where it is known. */
  period: periodSchema.optional(),
  /** The figure as printed, short. */
  printed: printedSchema.optional(),
});

/** A figure that tells what an action or project brought about. */
export interface CountedResult extends z.infer<typeof countedResultSchema> {}
