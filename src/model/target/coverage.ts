import * as z from 'zod';
import { quantityValueSchema } from '../quantityValue.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const coverageStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('coverage'),
  /** How the covered share must compare with `percent`. */
  comparator: comparatorSchema,
  /** Share to be covered, in percent: 100 for 全覆盖. */
  percent: quantityValueSchema,
});

/** A share to be covered: 全覆盖, a table row named …覆盖率. What is to be covered stands in the target's scope. */
export interface CoverageStatement extends z.infer<typeof coverageStatementSchema> {}
