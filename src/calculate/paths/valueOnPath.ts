import type { Rational } from '../../quantity/rational.js';
import { rationalOf } from '../../quantity/rational.js';
import { given } from '../given.js';
import type { Known } from '../known.js';
import { whenBothKnown } from '../known.js';
import { mustBeIn } from '../mustBeIn.js';
import type { PathName } from './path.js';
import { pathValues } from './pathValues.js';

/** The value expected where the figures of a call say; `caller` is named when the call is wrong. */
export function valueOnPath(
  caller: string,
  figures: {
    readonly baseline: number | null;
    readonly goal: number | null;
    readonly elapsedRatio: number;
    readonly path?: PathName;
  },
): Known<Rational> {
  const { baseline, goal, elapsedRatio, path = 'linear' } = figures;
  if (!(elapsedRatio >= 0 && elapsedRatio <= 1)) {
    throw new RangeError(`${caller}: elapsedRatio must be within 0 and 1, got ${elapsedRatio}`);
  }
  mustBeIn(pathValues, path, `${caller}: path`);
  const elapsed = rationalOf(elapsedRatio);
  return whenBothKnown(given(baseline, 'baselineMissing'), given(goal, 'goalMissing'), (b, g) =>
    pathValues[path](b, g, elapsed),
  );
}
