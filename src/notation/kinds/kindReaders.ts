import { readBesideLastYear } from './besideLastYear.js';
import { readCoverage } from './coverage.js';
import { readCumulative } from './cumulative.js';
import { readEveryYear } from './everyYear.js';
import { readGrowth } from './growth.js';
import { readAdditions, readBrought, readNetChange } from './increment.js';
import { isNamedChange } from './isNamedChange.js';
import { isSaving } from './isSaving.js';
import type { KindReader } from './kindReading.js';
import { readLevel } from './level.js';
import { readHeldBaseline, readHeldFigure } from './maintain.js';
import { readMilestone } from './milestone.js';
import { readMultiple } from './multiple.js';
import { readDirection, readOpenCount, readPositioning, readState } from './qualitative.js';
import { readClimb, readRank } from './rank.js';
import { readRecurring } from './recurring.js';
import { readRelative } from './relative.js';
import { readStructure } from './structure.js';
import { readTrend } from './trend.js';
import { readTwoDigitGrowth } from './twoDigitGrowth.js';
import { readUnset } from './unset.js';
import { readNone, readZeroBreakthrough } from './zeroBreakthrough.js';

/** Readers of a clause with a figure. The first that knows it is right, so the narrow ones come first. */
export const figureReaders: readonly KindReader[] = [
  readClimb,
  readOpenCount,
  readRelative,
  readMultiple,
  readRecurring,
  (clause) =>
    clause.figure?.figure.isBracketed
      ? (readGrowth(clause) ?? (isNamedChange(clause) ? readNetChange : readCumulative)(clause))
      : null,
  readGrowth,
  (clause) =>
    /^年度?新增/.test(clause.words) ||
    (clause.adverbs.has('each') &&
      (clause.verb?.role === 'add' || clause.verb?.role === 'bring' || isSaving(clause))) ||
    clause.figure?.figure.unit?.endsWith('/年')
      ? readEveryYear(clause)
      : null,
  (clause) =>
    clause.adverbs.has('total') && (clause.verb?.role === 'add' || isSaving(clause))
      ? readCumulative(clause)
      : null,
  readNetChange,
  readAdditions,
  readHeldFigure,
  readCumulative,
  // 每年覆盖率达到100%.
  (clause) => (clause.adverbs.has('each') ? readEveryYear(clause) : null),
  readCoverage,
  readEveryYear,
  readBrought,
  readLevel,
];

/** Readers of a clause without a figure: words that are never a name alone. */
export const predicateReaders: readonly KindReader[] = [
  readUnset,
  readStructure,
  readRank,
  readZeroBreakthrough,
  readNone,
  readTwoDigitGrowth,
  readCoverage,
  readMultiple,
  readBesideLastYear,
  readRelative,
  readHeldBaseline,
  readTrend,
  readRecurring,
  readOpenCount,
  readDirection,
];

/** Readers of what is left, where it is no name. */
export const wordReaders: readonly KindReader[] = [readPositioning, readMilestone, readState];
