import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import { figureSchema, periodSchema, printedSchema, regionCodeSchema, unitSchema } from './scalar.js';

export const referenceFigureSchema = z.strictObject({
  /** Name of the series, as the target prints it: 全市平均水平. */
  name: printedSchema,
  /** Which statistic of it. Left out: whatever the target asks for. */
  statistic: enumerationSchema('statistic').optional(),
  /** Region whose series it is. Left out: whichever the target names. */
  regionCode: regionCodeSchema.optional(),
  /** Time the figure is of. */
  period: periodSchema,
  /** The figure, in `unit`. */
  value: figureSchema,
  /** Unit of the value. Left out: that of the indicator compared with it. */
  unit: unitSchema.optional(),
});

/** A figure of a series outside the plan, which a relative target looks to 参照数值. */
export interface ReferenceFigure extends z.infer<typeof referenceFigureSchema> {}
