import type { Known } from '../../calculate/known.js';
import { isUnknown, whenBothKnown } from '../../calculate/known.js';
import type { Rational } from '../../quantity/rational.js';
import { add, multiply, rational, toNumber } from '../../quantity/rational.js';
import { dueOn } from '../dueOn.js';
import { additionsSince } from '../series/additionsSince.js';
import { changeIn } from '../series/changeIn.js';
import type { Series } from '../series/series.js';
import { valueAt } from '../series/valueAt.js';
import { valueOfFigure } from '../series/valueOfFigure.js';
import { courseTo, wayFromZero } from './courseTo.js';
import type { MeasuredGround, MeasuredRule, StatementOf } from './kind.js';
import { nearEndOf } from './nearEnd.js';
import { unknownGoal } from './unknownGoal.js';
import { yearsFromTo } from './yearsFromTo.js';

/**
 * A change to be brought about. 提高、净增 is the net change of the series, to b + value; 新增 is the count of additions
 * since the start, from zero, whatever went away meanwhile.
 */
export const increment: MeasuredRule<'increment'> = (statement, ground) => {
  const { by, comparator, per, counts } = statement;
  const near = nearEndOf(statement.value, comparator, ground);
  if (isUnknown(near)) return courseTo(unknownGoal(comparator, near), by, ground);
  const years = per === 'averageYear' ? yearsOf(statement, ground.series) : rational(1);
  const change = whenBothKnown(changeIn(ground.series.unit, near.value, statement.unit), years, multiply);
  const inputs = { v: near.value, ...(per === 'averageYear' && !isUnknown(years) && { n: toNumber(years) }) };
  const asked = { comparator: near.comparator, change, inputs };
  return counts === 'net' ? netChange(asked, statement, ground) : additions(asked, statement, ground);
};

interface Asked {
  readonly comparator: StatementOf<'increment'>['comparator'];
  readonly change: Known<Rational>;
  readonly inputs: Readonly<Record<string, number>>;
}

function netChange(
  { comparator, change, inputs }: Asked,
  statement: StatementOf<'increment'>,
  ground: MeasuredGround,
) {
  const start = valueAt(ground.series, statement.from ?? ground.series.startsAt);
  const goal = whenBothKnown(start, change, add);
  const isPerYear = 'n' in inputs;
  const course = courseTo(
    {
      comparator,
      goal,
      goalRule: {
        formula: isPerYear ? 'startPlusValuePerYear' : 'startPlusValue',
        inputs: { ...(!isUnknown(start) && { b: toNumber(start) }), ...inputs },
      },
    },
    statement.by,
    ground,
  );
  const startsAt = statement.from ?? ground.series.startsAt;
  return { ...course, way: { ...course.way, start, startsAt } };
}

function additions(
  { comparator, change, inputs }: Asked,
  statement: StatementOf<'increment'>,
  ground: MeasuredGround,
) {
  const { series } = ground;
  const startsAt = statement.from ?? series.startsAt;
  const figure = additionsSince(series, startsAt, dueOn(statement.by));
  const goalRule = { formula: 'n' in inputs ? 'valuePerYear' : 'value', inputs } as const;
  const way = wayFromZero({ startsAt, goal: change, made: valueOfFigure(figure) });
  return courseTo({ comparator, goal: change, goalRule }, statement.by, ground, { figure, way });
}

function yearsOf({ from, by }: StatementOf<'increment'>, { startsAt }: Series): Known<Rational> {
  return by === null ? 'deadlineMissing' : yearsFromTo(from ?? startsAt, by);
}
