import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { printedSchema } from '../scalar.js';
import { textSchema } from '../text.js';
import { statementShape } from './statementShape.js';

export const recurringStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('recurring'),
  /** What is done, in our own words. */
  what: textSchema,
  /** How often; 定期 is `periodicUnstated`; `null` when the text says nothing. */
  frequency: enumerationSchema('frequency').nullable(),
  /** The printed word for it (每年, 定期); `null` when there is none. */
  frequencyPrinted: printedSchema.nullable(),
  /** How many times, or how many of them, in each due period. */
  count: z.int().min(1).optional(),
});

/** Something done again and again: 定期发布…, 每年组织…. Judged by whether it was done in each due period. */
export interface RecurringStatement extends z.infer<typeof recurringStatementSchema> {}
