import * as z from 'zod';
import { idSchema, printedSchema } from './scalar.js';

export const documentReferenceSchema = z.strictObject({
  /** Name of the document inside the plan. */
  id: idSchema,
  /** Title as printed, without book-title marks. */
  title: printedSchema,
  /** Title in English. */
  englishTitle: z.string().min(1),
  /** Document number as printed (国知发运字〔2022〕33号); `null` when not printed. */
  documentNumber: printedSchema.nullable(),
});

/** A document the plan refers to. */
export interface DocumentReference extends z.infer<typeof documentReferenceSchema> {}
