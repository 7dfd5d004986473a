import * as z from 'zod';
import { printedSchema } from '../scalar.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const structurePartSchema = z.strictObject({
  /** What the part is, as printed. */
  name: printedSchema,
  /** How the number of them must compare with `count`. */
  comparator: comparatorSchema,
  /** How many; `null` for an open N. */
  count: z.int().min(0).nullable(),
});

/** One part of a structure. */
export interface StructurePart extends z.infer<typeof structurePartSchema> {}

export const structureStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('structure'),
  /** The parts; all of them must stand. */
  parts: z.array(structurePartSchema).min(1),
});

/** A whole of several parts: 1+1+N. */
export interface StructureStatement extends z.infer<typeof structureStatementSchema> {}
