import type { Clause } from './clause.js';
import { isCellPart } from './isCellPart.js';
import { nameOf } from './nameOf.js';

/** What the figure of a clause is of: in a cell 城镇5.5 is of the row that 城镇 is a part of. */
export const seriesIn = (clause: Clause): string =>
  isCellPart(clause) ? nameOf(clause) + (clause.context.indicatorName ?? '') : nameOf(clause);
