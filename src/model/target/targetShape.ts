import * as z from 'zod';
import { idSchema } from '../scalar.js';
import { statementSchema } from './statement.js';
import { targetScopeSchema } from './targetScope.js';

const commonShape = {
  /** Name of the target inside the plan. */
  id: idSchema,
  /** Whom or what it is for. Left out: the plan's region as a whole. */
  scope: targetScopeSchema.optional(),
  /** True for an outlook 展望 whose deadline lies after the plan. */
  vision: z.boolean().optional(),
  /** Further printings of the same commitment. Each is evaluated, the strictest decides, and it counts once. */
  statements: z.array(statementSchema).optional(),
  /** Other readings the text allows. Each is evaluated, and a verdict is given only where all agree. */
  readings: z.array(statementSchema).optional(),
} as const;

/** What a target has beside its statement, for kinds that measure a series. */
export const measuredTargetShape = {
  ...commonShape,
  /** Indicator it is a target of. */
  indicatorId: idSchema,
} as const;

/** What a target has beside its statement, for kinds that may stand without a series. */
export const freeTargetShape = {
  ...commonShape,
  /** Indicator it is a target of; `null` when it stands by itself. */
  indicatorId: idSchema.nullable(),
} as const;
