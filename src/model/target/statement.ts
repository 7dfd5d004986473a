import * as z from 'zod';
import { coverageStatementSchema } from './coverage.js';
import { cumulativeStatementSchema } from './cumulative.js';
import { everyYearStatementSchema } from './everyYear.js';
import { growthStatementSchema } from './growth.js';
import { incrementStatementSchema } from './increment.js';
import { levelStatementSchema } from './level.js';
import { maintainStatementSchema } from './maintain.js';
import { milestoneStatementSchema } from './milestone.js';
import { multipleStatementSchema } from './multiple.js';
import { qualitativeStatementSchema } from './qualitative.js';
import { rankStatementSchema } from './rank.js';
import { recurringStatementSchema } from './recurring.js';
import { relativeStatementSchema } from './relative.js';
import { structureStatementSchema } from './structure.js';
import { trendStatementSchema } from './trend.js';
import { unsetStatementSchema } from './unset.js';

/** One printing of a commitment, read as one kind of target. */
export const statementSchema = z.discriminatedUnion('kind', [
  levelStatementSchema,
  incrementStatementSchema,
  cumulativeStatementSchema,
  everyYearStatementSchema,
  growthStatementSchema,
  multipleStatementSchema,
  coverageStatementSchema,
  maintainStatementSchema,
  relativeStatementSchema,
  rankStatementSchema,
  milestoneStatementSchema,
  structureStatementSchema,
  trendStatementSchema,
  recurringStatementSchema,
  qualitativeStatementSchema,
  unsetStatementSchema,
]);

/**
 * One printing of a commitment, as read: its kind and that kind's fields, where it is printed, unit and deadline.
 * A target is a statement with an id; it may hold further statements and other readings.
 */
export type Statement = z.infer<typeof statementSchema>;
