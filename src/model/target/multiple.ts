import * as z from 'zod';
import { quantityValueSchema } from '../quantityValue.js';
import { figureSchema, periodSchema } from '../scalar.js';
import { textSchema } from '../text.js';
import { comparatorSchema, statementShape } from './statementShape.js';

export const multipleReferenceSchema = z.discriminatedUnion('type', [
  z.strictObject({
    /** The indicator's own baseline. */
    type: z.literal('baseline'),
  }),
  z.strictObject({
    /** The same series at another time. */
    type: z.literal('period'),
    /** That time. */
    period: periodSchema,
  }),
  z.strictObject({
    /** A quantity outside the series, such as a statutory time limit 法定期限. */
    type: z.literal('named'),
    /** What it is. */
    name: textSchema,
    /** Its value in the target's unit; `null` when not known. */
    value: figureSchema.nullable(),
  }),
]);

/** What a multiple is a multiple of. */
export type MultipleReference = z.infer<typeof multipleReferenceSchema>;

export const multipleStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('multiple'),
  /** How the observed value must compare with factor × reference. */
  comparator: comparatorSchema,
  /** The factor: 翻一番 2, 翻两番 4, 增长1.5倍 2.5, 是2020年的1.5倍 1.5, 一半 0.5. */
  factor: quantityValueSchema,
  /** The reference. */
  of: multipleReferenceSchema,
});

/** A multiple of a reference: 翻一番, 增长1.5倍. The goal is factor × reference. */
export interface MultipleStatement extends z.infer<typeof multipleStatementSchema> {}
