import * as z from 'zod';
import { printedSchema } from '../scalar.js';
import { statementShape } from './statementShape.js';

export const rankStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('rank'),
  /** Place to be reached, 1 the best: 前十 10, 首位 1; `null` when the text gives a band only. */
  atMost: z.int().min(1).nullable(),
  /** Band as printed (前列, 第一方阵); `null` when there is none. */
  band: printedSchema.nullable(),
  /** Among whom, as printed (全省); `null` when not stated. */
  among: printedSchema.nullable(),
  /** True when the place must become better: 进位. */
  improve: z.boolean().optional(),
  /** True when the place must be held every year: 保持前列. */
  hold: z.boolean().optional(),
});

/** A place among others: 前十, 首位, 前列, 进位. */
export interface RankStatement extends z.infer<typeof rankStatementSchema> {}
