import type { Clause } from './clause.js';

/** Whether the words beside a figure of a cell tell a part of its row, with no verb or unit of another measure. */
export const isCellPart = ({ context, verb, figure, name }: Clause): boolean =>
  context.column === 'target' &&
  Boolean(context.indicatorName) &&
  verb === null &&
  name !== null &&
  (figure?.figure.unit ?? context.unit) === context.unit;
