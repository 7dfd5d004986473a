import * as z from 'zod';
import { countedResultSchema } from './countedResult.js';
import { enumerationSchema } from './enumeration.js';
import { dateSchema, idSchema } from './scalar.js';

export const progressSubjectSchema = z.strictObject({
  /** What kind of thing was done. */
  type: enumerationSchema('subjectType'),
  /** Its id in the plan. */
  id: idSchema,
});

/** The target, project, measure, task or protection action that a progress record is about. */
export interface ProgressSubject extends z.infer<typeof progressSubjectSchema> {}

export const progressRecordSchema = z.strictObject({
  /** What the record is about. */
  subject: progressSubjectSchema,
  /** Day as of which the state was recorded. */
  on: dateSchema,
  /** State on that day. */
  state: enumerationSchema('progressState'),
  /** Day it was done, where known; not after `on`. */
  doneOn: dateSchema.optional(),
  /** What was counted. */
  results: z.array(countedResultSchema).optional(),
  /** Where it was published. */
  source: z.string().min(1).max(500).optional(),
});

/** How far a target, project, measure, task or action had come on a day 执行记录. */
export interface ProgressRecord extends z.infer<typeof progressRecordSchema> {}
