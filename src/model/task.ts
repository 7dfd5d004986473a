import * as z from 'zod';
import { citationSchema } from './citation.js';
import { inferredSchema } from './inferred.js';
import { idSchema, printedSchema } from './scalar.js';
import { textSchema } from './text.js';

export const taskSchema = z.strictObject({
  /** Name of the task inside the plan. */
  id: idSchema,
  /** Number as printed: 三, （二）, 21; `null` for a heading without one. */
  number: printedSchema.nullable(),
  /** Heading as printed. */
  name: printedSchema,
  /** Heading in English. */
  englishName: z.string().min(1),
  /** Task above it; `null` for a chapter. */
  parentId: idSchema.nullable(),
  /** Organisations that lead it 牵头单位. */
  leadUnitIds: z.array(idSchema),
  /** Organisations that answer for it 责任单位. */
  responsibleUnitIds: z.array(idSchema),
  /** Targets it serves. */
  targetIds: z.array(idSchema),
  /** What is to be done, in our own words. */
  description: textSchema.optional(),
  /** Where it is printed. */
  citations: z.array(citationSchema),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** A piece of the numbered tree of work 任务. */
export interface Task extends z.infer<typeof taskSchema> {}
