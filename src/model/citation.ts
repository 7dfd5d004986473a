import * as z from 'zod';
import { idSchema, printedSchema } from './scalar.js';

export const citationSchema = z.strictObject({
  /** Document the words stand in. Left out: the plan's own document. */
  documentId: idSchema.optional(),
  /** Headings from the chapter down, by number or name, such as `["三", "（二）"]`; empty for the title page. */
  sectionPath: z.array(printedSchema),
  /** Heading of the paragraph or box, where it has one. */
  heading: printedSchema.optional(),
  /** Row number (序号) in the indicator table. */
  row: z.int().min(1).optional(),
  /** Which occurrence, counted from 1, when the same words stand more than once under one heading. */
  occurrence: z.int().min(1).optional(),
});

/** Where in a document something is printed 出处. */
export interface Citation extends z.infer<typeof citationSchema> {}
