import type { Clause } from './clause.js';
import { isBareReach } from './isBareReach.js';

/** Whether the words beside a figure of a cell tell a part of its row, with no verb or unit of another measure. */
export const isCellPart = (clause: Clause): boolean =>
  clause.context.column === 'target' &&
  Boolean(clause.context.indicatorName) &&
  isBareReach(clause) &&
  clause.name !== null &&
  (clause.figure?.figure.unit ?? clause.context.unit) === clause.context.unit;
