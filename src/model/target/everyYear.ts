import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { quantityValueSchema } from '../quantityValue.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const everyYearStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('everyYear'),
  /** How the figure of a year must compare with `value`. */
  comparator: comparatorSchema,
  /** The figure for one year, in `unit`. */
  value: quantityValueSchema,
  /** Each year by itself, or the mean of the years. */
  basis: enumerationSchema('yearBasis'),
});

/** A figure for each year: 每年30家, 年结案率95%以上, 年均30家. */
export interface EveryYearStatement extends z.infer<typeof everyYearStatementSchema> {}
