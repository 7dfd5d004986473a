import * as z from 'zod';
import { textSchema } from './text.js';

/**
 * What was filled in although the text does not print it: the field of the same object → the reason. A dotted path
 * names an inner field (`window.to`).
 */
export const inferredSchema = z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9.]{0,63}$/), textSchema);

export type Inferred = z.infer<typeof inferredSchema>;
