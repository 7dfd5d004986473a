import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { quantityValueSchema } from '../quantityValue.js';
import { periodSchema } from '../scalar.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const cumulativeWindowSchema = z.strictObject({
  /** First time that counts; `null` when unknown. */
  from: periodSchema.nullable(),
  /** Last time that counts; `null` when unknown. */
  to: periodSchema.nullable(),
  /** Whether the text prints the window. */
  basis: enumerationSchema('windowBasis'),
});

/** The years whose figures a cumulative target adds up. */
export interface CumulativeWindow extends z.infer<typeof cumulativeWindowSchema> {}

export const cumulativeStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('cumulative'),
  /** How the total must compare with `value`. */
  comparator: comparatorSchema,
  /** The total, in `unit`. */
  value: quantityValueSchema,
  /** What is added up. */
  window: cumulativeWindowSchema,
  /** What a baseline beside it means: the total of the window before, or a running total that goes on. */
  baseMeaning: enumerationSchema('baseMeaning'),
});

/** A total over a window of years: 累计达到2亿元, 〔〕 figures. Counted from 0, except for a running total. */
export interface CumulativeStatement extends z.infer<typeof cumulativeStatementSchema> {}
