import { isUnknown } from '../../calculate/known.js';
import type { Derivation, FigureInput } from '../../model/evaluation.js';
import type { Observation } from '../../model/observation.js';
import type { Statement } from '../../model/target/statement.js';
import type { Period } from '../../quantity/period.js';
import { monthsBetweenEnds } from '../../quantity/period.js';
import { toNumber } from '../../quantity/rational.js';
import type { Course, Hold } from '../kinds/answer.js';
import { stagesOf } from './pointOnWay.js';
import type { View } from './view.js';

/** How a result came about: the rules and the numbers put in, as plain data. */
export function derivationOf(answer: Course | Hold, statement: Statement, view: View): Derivation {
  const { goalRule, figure, goal } = answer;
  return {
    goal: isUnknown(goal) ? null : { formula: goalRule.formula, inputs: goalRule.inputs },
    figure: isUnknown(figure)
      ? null
      : {
          rule: figure.from,
          inputs: figure.observations.map((seen) => inputOf(seen, view)),
          since: figure.since ? { period: figure.since.period, value: toNumber(figure.since.value) } : null,
        },
    way: wayOf(answer, statement.by, view),
    inferred: inferredIn(statement),
  };
}

/** The derivation of what is not measured in figures. */
export function noDerivation(statement: Statement): Derivation {
  return { goal: null, figure: null, way: null, inferred: inferredIn(statement) };
}

const inferredIn = ({ inferred }: Statement): string[] => (inferred ? Object.keys(inferred) : []);

function inputOf(observation: Observation, { ground: { series } }: View): FigureInput {
  const { period, value, unit, numerator, denominator, revisedOn, source } = observation;
  return {
    period,
    value,
    unit: unit ?? series?.unit ?? null,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(revisedOn !== undefined && { revisedOn }),
    ...(source !== undefined && { source }),
  };
}

function wayOf({ way, figure }: Course | Hold, by: Period | null, view: View): Derivation['way'] {
  const { start, startsAt, goal, made, scale } = way;
  if (isUnknown(start) || isUnknown(goal) || isUnknown(made) || isUnknown(figure)) return null;
  const stages = by === null ? [] : stagesOf(way, by, view);
  return {
    scale,
    start: toNumber(start),
    startsAt,
    goal: toNumber(goal),
    made: toNumber(made),
    elapsedMonths: monthsBetweenEnds(startsAt, figure.endsOn),
    wholeMonths: by === null ? null : monthsBetweenEnds(startsAt, by),
    through: stages.map((stage) => ({ goal: toNumber(stage.goal), months: stage.months })),
  };
}
