import { isUnknown } from '../known.js';
import { exactPathValues } from './exactPathValues.js';
import type { Path, PathName } from './path.js';
import { pathPoint } from './pathPoint.js';

/** Every path, by the name that stands in the result. */
export const paths: Readonly<Record<PathName, Path>> = {
  linear: pathOf('linear'),
  geometric: pathOf('geometric'),
};

function pathOf(name: PathName): Path {
  return (baseline, goal, elapsed) => {
    const expected = exactPathValues[name](baseline, goal, elapsed);
    return isUnknown(expected) ? expected : pathPoint(baseline, goal, elapsed, expected);
  };
}
