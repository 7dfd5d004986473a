import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { statementShape } from './statementShape.js';

export const trendStatementSchema = z.strictObject({
  ...statementShape,
  kind: z.literal('trend'),
  /** Which way the series must go. */
  direction: enumerationSchema('trendDirection'),
  /** True when standing still does not do: 逐年增加. */
  strict: z.boolean(),
  /** What each year is compared with. */
  against: enumerationSchema('trendReference'),
});

/** A direction to be kept every year: 逐年增加, 创新高. */
export interface TrendStatement extends z.infer<typeof trendStatementSchema> {}
