import { columnCodes } from './columnCodes.js';

/** The code of a reason. */
export const reasonCode = (reason: Exclude<(typeof columnCodes.reason)[number], null>): number =>
  columnCodes.reason.indexOf(reason);
