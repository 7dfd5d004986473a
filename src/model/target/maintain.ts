import * as z from 'zod';
import { quantityValueSchema } from '../quantityValue.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const maintainStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('maintain'),
  /** How the figure of each year must compare with `value`. */
  comparator: comparatorSchema,
  /** The level to be held, in `unit`; `null` to hold the baseline. */
  value: quantityValueSchema.nullable(),
});

/** A level to be held every year: 稳定在90%以上, 保持2020年水平. */
export interface MaintainStatement extends z.infer<typeof maintainStatementSchema> {}
