import * as z from 'zod';
import type { CoverageStatement } from './coverage.js';
import { coverageStatementSchema } from './coverage.js';
import type { CumulativeStatement } from './cumulative.js';
import { cumulativeStatementSchema } from './cumulative.js';
import type { EveryYearStatement } from './everyYear.js';
import { everyYearStatementSchema } from './everyYear.js';
import type { GrowthStatement } from './growth.js';
import { growthStatementSchema } from './growth.js';
import type { IncrementStatement } from './increment.js';
import { incrementStatementSchema } from './increment.js';
import type { LevelStatement } from './level.js';
import { levelStatementSchema } from './level.js';
import type { MaintainStatement } from './maintain.js';
import { maintainStatementSchema } from './maintain.js';
import type { MilestoneStatement } from './milestone.js';
import { milestoneStatementSchema } from './milestone.js';
import type { MultipleStatement } from './multiple.js';
import { multipleStatementSchema } from './multiple.js';
import type { QualitativeStatement } from './qualitative.js';
import { qualitativeStatementSchema } from './qualitative.js';
import type { RankStatement } from './rank.js';
import { rankStatementSchema } from './rank.js';
import type { RecurringStatement } from './recurring.js';
import { recurringStatementSchema } from './recurring.js';
import type { RelativeStatement } from './relative.js';
import { relativeStatementSchema } from './relative.js';
import type { StructureStatement } from './structure.js';
import { structureStatementSchema } from './structure.js';
import type { TrendStatement } from './trend.js';
import { trendStatementSchema } from './trend.js';
import type { UnsetStatement } from './unset.js';
import { unsetStatementSchema } from './unset.js';

/**
 * One printing of a commitment, as read: its kind and that kind's fields, where it is printed, unit and deadline.
 * A target is a statement with an id; it may hold further statements and other readings.
 */
export type Statement =
  | LevelStatement
  | IncrementStatement
  | CumulativeStatement
  | EveryYearStatement
  | GrowthStatement
  | MultipleStatement
  | CoverageStatement
  | MaintainStatement
  | RelativeStatement
  | RankStatement
  | MilestoneStatement
  | StructureStatement
  | TrendStatement
  | RecurringStatement
  | QualitativeStatement
  | UnsetStatement;

// Typed by its members: spelt out, sixteen kinds inside sixteen kinds would fill megabytes of declarations.
export const statementSchema: z.ZodType<Statement, Statement> = z.discriminatedUnion('kind', [
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
] as const);
