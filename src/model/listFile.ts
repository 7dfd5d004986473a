import * as z from 'zod';

/** A file that holds a list under a key of its own, beside the address of its JSON Schema for editors. */
export const listFileSchema = (key: string, itemSchema: z.ZodType) =>
  z.strictObject({ $schema: z.string().optional(), [key]: z.array(itemSchema) });
