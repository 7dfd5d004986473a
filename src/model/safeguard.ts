import * as z from 'zod';
import { citationSchema } from './citation.js';
import { idSchema, printedSchema } from './scalar.js';
import { textSchema } from './text.js';

export const safeguardSchema = z.strictObject({
  /** Name of the safeguard inside the plan. */
  id: idSchema,
  /** Heading as printed. */
  name: printedSchema,
  /** Heading in English. */
  englishName: z.string().min(1),
  /** What is ensured, in our own words. */
  description: textSchema,
  /** Organisations it binds. */
  unitIds: z.array(idSchema),
  /** Where it is printed. */
  citations: z.array(citationSchema),
});

/** What the plan does to make itself carried out 保障措施. */
export interface Safeguard extends z.infer<typeof safeguardSchema> {}
