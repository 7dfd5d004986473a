import { dueOn } from '../dueOn.js';
import { latestFigure } from '../series/latestFigure.js';
import { yearFigure } from '../series/yearFigure.js';
import type { Hold } from './answer.js';
import type { FoundGoal } from './courseTo.js';
import { metBy } from './courseTo.js';
import { dueYears, heldYears } from './dueYears.js';
import type { MeasuredGround } from './kind.js';

/** A level that the figure of every due year must keep. */
export function holdOf(
  found: FoundGoal,
  by: string | null,
  ground: MeasuredGround,
  different: Partial<Hold> = {},
): Hold {
  const { series } = ground;
  const { comparator, goal } = found;
  const isMetBy = different.isMetBy ?? metBy(comparator, goal, ground);
  const years = dueYears(ground, by).map((year) => ({ year, figure: yearFigure(series, year) }));
  return {
    form: 'hold',
    direction: series.direction,
    isPlace: false,
    ...found,
    figure: latestFigure(series, dueOn(by)),
    isMetBy,
    way: noWay(ground.baseYear),
    periods: heldYears(years, { comparator, goal, isMetBy }),
    overall: null,
    total: null,
    baselineReason: null,
    ...different,
  };
}

/** What is held has no way to go; its time is counted from the end of the plan's base year, as its due years are. */
const noWay = (baseYear: number): Hold['way'] => ({
  start: 'heldEveryYear',
  startsAt: String(baseYear),
  goal: 'heldEveryYear',
  made: 'heldEveryYear',
  scale: 'series',
});
