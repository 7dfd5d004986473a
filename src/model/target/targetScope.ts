import * as z from 'zod';
import { printedSchema, regionCodeSchema } from '../scalar.js';

export const targetScopeSchema = z.strictObject({
  /** A region other than the plan's. */
  regionCode: regionCodeSchema.optional(),
  /** Each of these by itself: 各县（市、区）. */
  each: printedSchema.optional(),
  /** Only a part of what the plan covers: 在有条件的旗区. */
  partOf: printedSchema.optional(),
});

/** Whom or what a target is for, when that is not the plan's region as a whole. */
export interface TargetScope extends z.infer<typeof targetScopeSchema> {}
