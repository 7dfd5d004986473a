import * as z from 'zod';
import { textSchema } from '../text.js';
import { statementShape } from './statementShape.js';

export const milestoneStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('milestone'),
  /** What is reached, in our own words. */
  what: textSchema,
});

/** Something to be built, set up or completed: reached or not, with its day. */
export interface MilestoneStatement extends z.infer<typeof milestoneStatementSchema> {}
