import * as z from 'zod';
import { citationSchema } from '../citation.js';
import { enumerationSchema } from '../enumeration.js';
import { inferredSchema } from '../inferred.js';
import { deadlineSchema, printedSchema, unitSchema } from '../scalar.js';
import { commitmentSchema } from './commitment.js';

/** What every printing of a commitment has, whatever its kind. */
export const statementShape = {
  /** Which part of the document prints it. */
  origin: enumerationSchema('origin'),
  /** The expression, verbatim and short: 达到15000件. */
  printed: printedSchema,
  /** Unit of the figures in it; `null` when there is none. */
  unit: unitSchema.nullable(),
  /** Deadline: a year, met by its last day, or a day; `null` when there is none and none can be inferred. */
  by: deadlineSchema.nullable(),
  /** How far the authority commits itself in it. Left out: firmly, with no word for it. */
  commitment: commitmentSchema.optional(),
  /** True when the text calls the figure an expectation 预计. */
  estimated: z.boolean().optional(),
  /** Where it is printed. */
  citations: z.array(citationSchema),
  /** Fields that were inferred, each with its reason: a comparator of a bare figure, a deadline, a unit, a window. */
  inferred: inferredSchema.optional(),
} as const;

/** How a value is to be compared: `gte` at least … `approx` about. */
export const comparatorSchema = enumerationSchema('comparator');
