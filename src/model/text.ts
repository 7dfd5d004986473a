import * as z from 'zod';

export const textSchema = z.strictObject({
  /** Chinese. */
  zh: z.string().min(1),
  /** English. */
  en: z.string().min(1),
});

/** Words for a reader, in both languages: our own, never a sentence of a plan document. */
export interface Text extends z.infer<typeof textSchema> {}
