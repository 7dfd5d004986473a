import * as z from 'zod';
import { enumerationSchema } from './enumeration.js';
import { figureSchema, idSchema, printedSchema } from './scalar.js';

/** What a printed figure may carry beside its value; shared by baselines, observations and facts. */
export const figureDetail = {
  /** The figure as printed, short. */
  printed: printedSchema.optional(),
  /** How the figure bounds the truth: `gte` for 不少于4亿元. Left out: exactly this (`eq`). */
  comparator: enumerationSchema('comparator').optional(),
  /** True when the source calls the figure an estimate 预计. */
  estimated: z.boolean().optional(),
  /** Numerator of a ratio, where the source gives it. */
  numerator: figureSchema.optional(),
  /** Denominator of a ratio, where the source gives it; never 0. */
  denominator: figureSchema.refine((value) => value !== 0, { message: 'denominatorZero' }).optional(),
  /** Which component of a two-subject indicator the figure is of. */
  componentId: idSchema.optional(),
} as const;
