import type { Carried } from './carried.js';

/** What stands in front of the first clause. */
export const nothingCarried: Carried = {
  time: null,
  verb: null,
  adverbs: new Set(),
  commitment: null,
  isOwnCommitment: false,
  isEstimated: false,
  comparator: null,
  name: null,
  unit: null,
  count: null,
  isListed: false,
  series: null,
  from: null,
  scope: null,
  isPart: false,
};
