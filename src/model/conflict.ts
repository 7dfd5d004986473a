import * as z from 'zod';
import { citationSchema } from './citation.js';
import { idSchema, printedSchema } from './scalar.js';
import { textSchema } from './text.js';

export const conflictReadingSchema = z.strictObject({
  /** The words or figure that stand there, short. */
  printed: printedSchema,
  /** Where. */
  citation: citationSchema,
});

/** One of the sides of a conflict. */
export interface ConflictReading extends z.infer<typeof conflictReadingSchema> {}

export const conflictSchema = z.strictObject({
  /** Name of the conflict inside the plan. */
  id: idSchema,
  /** Ids of what it touches: indicators, targets, facts, projects … */
  touches: z.array(idSchema).min(1),
  /** What disagrees, or what is odd, in our own words. */
  about: textSchema,
  /** What is printed, at each place. */
  readings: z.array(conflictReadingSchema).min(1),
  /** The reading the data takes. */
  taken: textSchema,
  /** Why. */
  reason: textSchema,
});

/** A contradiction or oddity in a document, and how the data deals with it 矛盾. */
export interface Conflict extends z.infer<typeof conflictSchema> {}
