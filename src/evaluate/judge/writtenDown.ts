import type { Known, ReasonCode } from '../../calculate/known.js';
import { isUnknown, writtenNumber } from '../../calculate/known.js';
import type { Observed, Reason, TargetEvaluation } from '../../model/evaluation.js';
import type { ValueOf } from '../../model/label.js';
import { daysBetween } from '../../quantity/calendarDate.js';
import type { Figure } from '../series/figure.js';
import type { Judgement, NumberName } from './judgement.js';
import type { View } from './view.js';

/** A judgement as plain numbers and truths, with a reason beside every quantity that is `null`. */
export function writtenDown(judgement: Judgement, { target, asOf }: View): TargetEvaluation {
  const { numbers, figure, verdict } = judgement;
  const reasons: Reason[] = [];
  const because = (quantity: Reason['quantity'], code: ReasonCode): null => {
    reasons.push({ quantity, code });
    return null;
  };
  const known = <T extends object | boolean>(name: Reason['quantity'], quantity: Known<T>): T | null =>
    isUnknown(quantity) ? because(name, quantity) : quantity;
  const number = (name: NumberName): number | null => {
    const written = writtenNumber(numbers[name]);
    return typeof written === 'number' ? written : because(name, written);
  };
  const written = {
    targetId: target.id,
    kind: target.kind,
    printed: target.printed,
    by: target.by,
    comparator: judgement.comparator,
    goal: number('goal'),
    observed: observedOf(figure, number('observed')),
    isMet: known('isMet', judgement.isMet),
    isMetAtBaseline: known('isMetAtBaseline', judgement.isMetAtBaseline),
    attainmentRatio: number('attainmentRatio'),
    progressRatio: number('progressRatio'),
    elapsedRatio: number('elapsedRatio'),
    planElapsedRatio: number('planElapsedRatio'),
    expectedValue: number('expectedValue'),
    paceRatio: number('paceRatio'),
    gapToGoal: number('gapToGoal'),
    observedGrowthPerYear: number('observedGrowthPerYear'),
    requiredGrowthPerYear: number('requiredGrowthPerYear'),
    requiredGrowthPerYearFromNow: number('requiredGrowthPerYearFromNow'),
    observedChangePerYear: number('observedChangePerYear'),
    requiredChangePerYear: number('requiredChangePerYear'),
    requiredChangePerYearFromNow: number('requiredChangePerYearFromNow'),
    projection: known('projection', judgement.projection),
    trend: known('trend', judgement.trend)?.direction ?? null,
    hold: judgement.hold,
    record: judgement.record,
    dataEndsOn: figure?.endsOn ?? null,
    dataAgeDays: figure ? daysBetween(figure.endsOn, asOf) : null,
    status: verdict.status,
    score: verdict.score ?? null,
    isNearEdge: verdict.isNearEdge ?? false,
    reasons,
    derivation: judgement.derivation,
    considered: [],
  };
  if (verdict.reason !== null) because('status', verdict.reason);
  return written;
}

const settledness: readonly ValueOf<'observationStatus'>[] = ['estimated', 'provisional', 'final'];

function observedOf(figure: Figure | null, value: number | null): Observed | null {
  if (figure === null || value === null) return null;
  const { period, observations, bound } = figure;
  let status = settledness.length - 1;
  for (const observation of observations) {
    if (observation.status !== undefined) {
      status = Math.min(status, Math.max(settledness.indexOf(observation.status), 0));
    }
  }
  const declared = observations.length === 1 ? observations[0]?.declared : undefined;
  return {
    period,
    value,
    status: settledness[status] as Observed['status'],
    ...(bound && { bound: bound.comparator }),
    ...(declared && { declared }),
  };
}
