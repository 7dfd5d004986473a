import type { Rational } from '../../quantity/rational.js';
import { given } from '../given.js';
import type { Known } from '../known.js';
import { whenBothKnown } from '../known.js';
import { mustBeIn } from '../mustBeIn.js';
import type { PathName } from './path.js';
import { pathValues } from './pathValues.js';

/** The value expected on the path from baseline to goal; `caller` is named when there is no such path. */
export function valueOnPath(
  caller: string,
  {
    baseline,
    goal,
    path = 'linear',
  }: {
    readonly baseline: number | null;
    readonly goal: number | null;
    readonly path?: PathName | undefined;
  },
  elapsed: Rational,
): Known<Rational> {
  mustBeIn(pathValues, path, `${caller}: path`);
  return whenBothKnown(given(baseline, 'baselineMissing'), given(goal, 'goalMissing'), (b, g) =>
    pathValues[path](b, g, elapsed),
  );
}
