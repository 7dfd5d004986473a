import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { statementShape } from './statementShape.js';

export const unsetStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('unset'),
  /** Why there is no target. */
  reason: enumerationSchema('unsetReason'),
});

/** A place for a target that holds none: 完成国家下达目标, 视情提出, —, N/A. */
export interface UnsetStatement extends z.infer<typeof unsetStatementSchema> {}
