import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Period } from '../../quantity/period.js';
import { periodEndsOn } from '../../quantity/period.js';
import { dueOn } from '../dueOn.js';
import { lastUsableDay } from '../lastUsableDay.js';
import type { Figure } from '../series/figure.js';
import type { Course, HeldPeriod } from './answer.js';
import { isMetByFigure } from './isMetByFigure.js';
import type { Ground } from './kind.js';

/** The plan's years that were over on the date of evaluation, up to the deadline. */
export function dueYears({ asOf, baseYear }: Ground, by: Period | null): number[] {
  const last = lastUsableDay(dueOn(by), asOf);
  const lastYear = Number(last.slice(0, 4)) - (last.endsWith('-12-31') ? 0 : 1);
  return Array.from({ length: Math.max(lastYear - baseYear, 0) }, (_, index) => baseYear + 1 + index);
}

/** The ground of a statement that names the time it starts from: its years fall due from the next one on. */
export function startingFrom<G extends Ground>(from: Period | undefined, ground: G): G {
  return from === undefined ? ground : { ...ground, baseYear: Number(periodEndsOn(from).slice(0, 4)) };
}

/** A due year and its figure. */
interface YearFigured {
  readonly year: number;
  readonly figure: Known<Figure>;
}

/** What a figure must satisfy. */
type Criterion = Pick<Course, 'comparator' | 'goal' | 'isMetBy'>;

/** How due years went, by their figures, where all of them must satisfy the same. */
export function heldYears(years: readonly YearFigured[], criterion: Criterion): HeldPeriod[] {
  return years.map((year) => heldYear(year, criterion));
}

/** How a due year went, by its figure. A figure that only bounds the truth passes if the bound does. */
export function heldYear({ year, figure }: YearFigured, criterion: Criterion): HeldPeriod {
  if (isUnknown(figure)) return { period: String(year), value: figure, hasPassed: figure };
  return { period: String(year), value: figure.value, hasPassed: isMetByFigure(figure, criterion) };
}
