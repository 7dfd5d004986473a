import type { Reason, TargetEvaluation } from '../model/evaluation.js';
import type { ValueOf } from '../model/label.js';
import type { CalendarDate } from '../quantity/calendarDate.js';
import { daysBetween } from '../quantity/calendarDate.js';
import type { Rational } from '../quantity/rational.js';
import type { Figure } from './figureInForce.js';
import type { Known, ReasonCode } from './known.js';
import { computed, isUnknown } from './known.js';
import type { Comparator } from './satisfies.js';
import type { Verdict } from './statusOf.js';

type QuantityName = Exclude<ValueOf<'quantity'>, 'status'>;
type TruthName = 'isMet' | 'isMetAtBaseline';
type NumberName = Exclude<QuantityName, TruthName>;

/** Every quantity of a target's evaluation, exact, or the reason why it is not known. */
export type Quantities = Readonly<
  Record<NumberName, Known<Rational | number>> & Record<TruthName, Known<boolean>>
>;

/** The part of a target's evaluation that follows from one statement of it. */
export type StatementEvaluation = Omit<TargetEvaluation, 'targetId' | 'kind' | 'printed' | 'by'>;

/** What stands in an evaluation beside its quantities. */
interface Circumstances {
  readonly comparator: Comparator | null;
  readonly figure: Figure | null;
  readonly asOf: CalendarDate;
}

/** The quantities as numbers and truths, with a reason beside every `null`. */
export function writtenDown(
  quantities: Quantities,
  verdict: Verdict,
  { comparator, figure, asOf }: Circumstances,
): StatementEvaluation {
  const reasons: Reason[] = [];
  const because = (quantity: Reason['quantity'], code: ReasonCode): null => {
    reasons.push({ quantity, code });
    return null;
  };
  const number = (name: NumberName): number | null => {
    const { value, reason } = computed(quantities[name]);
    return reason === null ? value : because(name, reason);
  };
  const truth = (name: TruthName): boolean | null => {
    const known = quantities[name];
    return isUnknown(known) ? because(name, known) : known;
  };
  const written = {
    comparator,
    goal: number('goal'),
    observed: observedOf(figure, number('observed')),
    isMet: truth('isMet'),
    isMetAtBaseline: truth('isMetAtBaseline'),
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
    dataEndsOn: figure?.endsOn ?? null,
    dataAgeDays: figure ? daysBetween(figure.endsOn, asOf) : null,
    status: verdict.status,
  };
  if (verdict.reason !== null) because('status', verdict.reason);
  return { ...written, reasons };
}

function observedOf(figure: Figure | null, value: number | null): TargetEvaluation['observed'] {
  if (figure === null || value === null) return null;
  const { period, status = 'final' } = figure.observation;
  return { period, value, status };
}

/** An evaluation in which nothing is known, all for one reason. */
export function nothingKnown(reason: ReasonCode, asOf: CalendarDate): StatementEvaluation {
  const quantities: Quantities = {
    goal: reason,
    observed: reason,
    isMet: reason,
    isMetAtBaseline: reason,
    attainmentRatio: reason,
    progressRatio: reason,
    elapsedRatio: reason,
    planElapsedRatio: reason,
    expectedValue: reason,
    paceRatio: reason,
    gapToGoal: reason,
    observedGrowthPerYear: reason,
    requiredGrowthPerYear: reason,
    requiredGrowthPerYearFromNow: reason,
    observedChangePerYear: reason,
    requiredChangePerYear: reason,
    requiredChangePerYearFromNow: reason,
  };
  return writtenDown(
    quantities,
    { status: 'notAssessable', reason },
    { comparator: null, figure: null, asOf },
  );
}
