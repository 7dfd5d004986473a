import * as z from 'zod';
import { citationSchema } from './citation.js';
import { idSchema, printedSchema } from './scalar.js';

export const keyIndustrySchema = z.strictObject({
  /** Name of the group inside the plan. */
  id: idSchema,
  /** Name as printed, or what the list is of. */
  name: printedSchema,
  /** Name in English. */
  englishName: z.string().min(1),
  /** The industries, as printed, in printed order. */
  items: z.array(printedSchema),
  /** Where it is printed. */
  citations: z.array(citationSchema),
});

/** An industry group the plan names, with its list 产业. */
export interface KeyIndustry extends z.infer<typeof keyIndustrySchema> {}
