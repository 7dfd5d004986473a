import * as z from 'zod';
import { quantityValueSchema } from '../quantityValue.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const levelStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('level'),
  /** How the observed value must compare with `value`. */
  comparator: comparatorSchema,
  /** The level, in `unit`. Of a range the near end is the goal; beyond the far end is exceeded, not failed. */
  value: quantityValueSchema,
});

/** A level to be reached: 达到15000件, ≥85, 超过97%, 1—2个. The goal is the value. */
export interface LevelStatement extends z.infer<typeof levelStatementSchema> {}
