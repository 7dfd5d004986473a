import { rationalOf } from '../../quantity/rational.js';
import { given } from '../given.js';
import type { Known } from '../known.js';
import { whenBothKnown } from '../known.js';
import { mustBeIn } from '../mustBeIn.js';
import type { PathName, PathPoint } from './path.js';
import { paths } from './paths.js';

/** The point of a path that the figures of a call describe; `caller` is named when the call is wrong. */
export function pointOfPath(
  caller: string,
  figures: {
    readonly baseline: number | null;
    readonly goal: number | null;
    readonly elapsedRatio: number;
    readonly path?: PathName;
  },
): Known<PathPoint> {
  const { baseline, goal, elapsedRatio, path = 'linear' } = figures;
  if (!(elapsedRatio >= 0 && elapsedRatio <= 1)) {
    throw new RangeError(`${caller}: elapsedRatio must be within 0 and 1, got ${elapsedRatio}`);
  }
  mustBeIn(paths, path, `${caller}: path`);
  const elapsed = rationalOf(elapsedRatio);
  return whenBothKnown(given(baseline, 'baselineMissing'), given(goal, 'goalMissing'), (b, g) =>
    paths[path](b, g, elapsed),
  );
}
