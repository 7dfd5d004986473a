import * as z from 'zod';
import { idSchema, printedSchema } from './scalar.js';

export const organizationSchema = z.strictObject({
  /** Name of the organisation inside the plan. */
  id: idSchema,
  /** Name as printed. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** Other printed names of the same body. */
  aliases: z.array(printedSchema).optional(),
  /** True for a group such as 各县（市、区）: one entry, however many bodies it holds. */
  isGroup: z.boolean().optional(),
});

/** A body the plan names, or a group of bodies named as one 机构. */
export interface Organization extends z.infer<typeof organizationSchema> {}
