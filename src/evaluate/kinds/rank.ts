import type { Known } from '../../calculate/known.js';
import { isUnknown } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import { rational, toNumber } from '../../quantity/rational.js';
import type { Answer } from './answer.js';
import type { FoundGoal } from './courseTo.js';
import { courseTo } from './courseTo.js';
import { holdOf } from './holdOf.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';

// What a place is counted in; an indicator counted in anything else has no places to judge by.
const placeUnits: ReadonlySet<string | null> = new Set([null, '位', '名', '名次', '位次']);

/**
 * A place among others, 1 the best: reached, bettered 进位, or held in every year. A band such as 前列 has no number and
 * cannot be judged.
 */
export const rank: MeasuredRule<'rank'> = (statement, ground) => {
  const found = goalOf(statement, ground);
  const asRank: MeasuredGround = { ...ground, series: { ...ground.series, direction: 'lower' } };
  return judged(found, statement, asRank);
};

function judged(found: FoundGoal, { by, hold }: StatementOf<'rank'>, ground: MeasuredGround): Answer {
  const different = { isPlace: true };
  return hold === true ? holdOf(found, by, ground, different) : courseTo(found, by, ground, different);
}

function goalOf({ atMost, improve }: StatementOf<'rank'>, { series }: MeasuredGround): FoundGoal {
  const place = (goal: Known<Rational>, comparator: FoundGoal['comparator']): FoundGoal => ({
    comparator,
    goal: placeUnits.has(series.unit) ? goal : 'rankMissing',
    goalRule: { formula: 'place', inputs: isUnknown(goal) ? {} : { v: toNumber(goal) } },
  });
  if (atMost !== null) return place(rational(atMost), 'lte');
  return improve === true ? place(series.baseline, 'lt') : place('bandWithoutNumber', 'lte');
}
