import * as z from 'zod';
import { observationSchema } from './observation.js';
import { idSchema } from './scalar.js';
import { schemaVersionSchema } from './schemaVersion.js';

export const observationFileSchema = z.strictObject({
  /** Address of the JSON Schema, for editors. */
  $schema: z.string().optional(),
  /** Format version of the file. */
  schemaVersion: schemaVersionSchema,
  /** Plan the indicators belong to. */
  planId: idSchema,
  /** What these figures are. */
  title: z.string().min(1).max(500),
  /** True when the figures are made up to show how the library works. Reports say so. */
  isIllustrative: z.boolean(),
  /** The figures, in any order. */
  observations: z.array(observationSchema),
});

/** A file of observations for one plan. */
export interface ObservationFile extends z.infer<typeof observationFileSchema> {}
