import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { textSchema } from '../text.js';
import { statementShape } from './statementShape.js';

export const qualitativeStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('qualitative'),
  /** A direction without a figure, a number left open, a position to take, or a state to reach. */
  subkind: enumerationSchema('qualitativeSubkind'),
  /** What is meant, in our own words, where the printed words alone do not tell. */
  what: textSchema.optional(),
  /** The direction, where it is one. */
  direction: enumerationSchema('trendDirection').optional(),
});

/** A goal in words only: 明显提升, 培育一批. Never met; a direction observed is reported as such. */
export interface QualitativeStatement extends z.infer<typeof qualitativeStatementSchema> {}
