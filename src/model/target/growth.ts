import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { quantityValueSchema } from '../quantityValue.js';
import { periodSchema } from '../scalar.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const growthStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('growth'),
  /** Average annual, total over the period, or year on year. */
  basis: enumerationSchema('growthBasis'),
  /** How the growth must compare with `rate`. */
  comparator: comparatorSchema,
  /** Growth in `unit` (15 with unit % is fifteen percent); signed: a fall of 17% is −17. */
  rate: quantityValueSchema,
  /** Time the growth starts from, where printed. Left out: the indicator's baseline. */
  from: periodSchema.optional(),
});

/** A growth of a named series: 年均增长10%以上, 五年增长30%. The goal is b(1+r)^n, or b(1+r). */
export interface GrowthStatement extends z.infer<typeof growthStatementSchema> {}
