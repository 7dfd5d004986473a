import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { quantityValueSchema } from '../quantityValue.js';
import { periodSchema } from '../scalar.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const incrementStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('increment'),
  /** How the change must compare with `value`. */
  comparator: comparatorSchema,
  /** The change, in `unit`; signed: a fall of 3 is −3. */
  value: quantityValueSchema,
  /** 新增 counts additions, from 0; 提高、净增 is the net change of the series. */
  counts: enumerationSchema('incrementCounts'),
  /** Over the whole period, or on the average of its years. */
  per: enumerationSchema('incrementPer'),
  /** Time the change starts from, where printed. Left out: the indicator's baseline. */
  from: periodSchema.optional(),
});

/** A change to be brought about: 新增3家, 提高2个百分点. The goal of a net change is b + value. */
export interface IncrementStatement extends z.infer<typeof incrementStatementSchema> {}
