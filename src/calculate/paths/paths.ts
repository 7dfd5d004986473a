import type { Path, PathName } from './path.js';
import { pathThrough } from './pathThrough.js';

/** Every path straight from baseline to goal, by the name that stands in the result. */
export const paths: Readonly<Record<PathName, Path>> = {
  linear: pathThrough([], 'linear'),
  geometric: pathThrough([], 'geometric'),
};
