import type { Indicator } from '../../model/indicator.js';

/** Whether a series is of something that there is at least none of. A net change says otherwise by its lower limit. */
export const isQuantity = ({ measure, limits }: Indicator): boolean =>
  (measure === 'stock' || measure === 'flow' || measure === 'runningTotal') && (limits?.min ?? 0) >= 0;
