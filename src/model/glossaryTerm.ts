import * as z from 'zod';
import { citationSchema } from './citation.js';
import { printedSchema } from './scalar.js';
import { textSchema } from './text.js';

export const glossaryTermSchema = z.strictObject({
  /** The term as printed. */
  term: printedSchema,
  /** What it means, in our own words. */
  explanation: textSchema,
  /** Where it is printed. */
  citations: z.array(citationSchema),
});

/** A term the plan explains 名词解释. */
export interface GlossaryTerm extends z.infer<typeof glossaryTermSchema> {}
