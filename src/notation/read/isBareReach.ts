import type { Clause } from './clause.js';

/** Whether a cell says no more of its figure than that it is reached, so that the row tells what it is: 达到5, 实现6. */
export const isBareReach = ({ context, verb }: Clause): boolean =>
  verb === null ||
  (context.column === 'target' &&
    Boolean(context.indicatorName) &&
    verb.isCarried !== true &&
    /^(?:力争|实现)?达到?$|^实现$/.test(verb.text));
