import * as z from 'zod';
import { enumerationSchema } from '../enumeration.js';
import { printedSchema } from '../scalar.js';

export const commitmentSchema = z.strictObject({
  /** Firm, aspirational 力争/争取/努力, exploratory 探索/研究, or conditional. */
  strength: enumerationSchema('commitmentStrength'),
  /** The printed word; `null` when there is none. */
  printed: printedSchema.nullable(),
});

/** How far the authority commits itself. */
export interface Commitment extends z.infer<typeof commitmentSchema> {}
