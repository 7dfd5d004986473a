import * as z from 'zod';
import { citationSchema } from './citation.js';
import { enumerationSchema } from './enumeration.js';
import { inferredSchema } from './inferred.js';
import { idSchema, printedSchema } from './scalar.js';
import { textSchema } from './text.js';

export const projectMeasureSchema = z.strictObject({
  /** Name of the measure inside the plan. */
  id: idSchema,
  /** Heading as printed, or our own short name when there is none (then `inferred.name` says so). */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** What is to be done, in our own words. */
  description: textSchema.optional(),
  /** Targets set in it. */
  targetIds: z.array(idSchema).optional(),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** One measure of a project 举措. */
export interface ProjectMeasure extends z.infer<typeof projectMeasureSchema> {}

export const projectSchema = z.strictObject({
  /** Name of the project inside the plan. */
  id: idSchema,
  /** Number of the box or project as printed; `null` when it has none. */
  number: z.int().min(1).nullable(),
  /** Name as printed. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** Other printed names of the same project. */
  aliases: z.array(printedSchema).optional(),
  /** In which form the document presents it. */
  form: enumerationSchema('projectForm'),
  /** Project it is a part of; `null` at the top. */
  parentId: idSchema.nullable(),
  /** Task it serves; `null` when it stands by itself. */
  taskId: idSchema.nullable(),
  /** What is to be done, in printed order. */
  measures: z.array(projectMeasureSchema),
  /** Targets it serves. */
  targetIds: z.array(idSchema),
  /** What it is about, in our own words. */
  description: textSchema.optional(),
  /** Where it is printed. */
  citations: z.array(citationSchema),
  /** Fields that were inferred, each with its reason. */
  inferred: inferredSchema.optional(),
});

/** A programme with measures, boxed or not 专栏 / 重大工程 / 专项计划. */
export interface Project extends z.infer<typeof projectSchema> {}
