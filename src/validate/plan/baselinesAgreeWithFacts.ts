import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Fact } from '../../model/fact.js';
import type { Indicator } from '../../model/indicator.js';
import type { Plan } from '../../model/plan.js';
import { periodEndsOn, periodLength } from '../../quantity/period.js';
import { compare, multiply, one, rationalOf } from '../../quantity/rational.js';
import type { PlanContext } from '../planRule.js';
import type { UnitConverter } from '../unitConverter.js';
import { isRecordedConflict } from './isRecordedConflict.js';

/** A fact that the plan reports of an indicator at the time of its baseline has the same figure, or a conflict says why not. */
export function baselinesAgreeWithFacts(plan: Plan, { factorOf }: PlanContext): readonly Finding[] {
  return plan.indicators.flatMap((indicator, index) => {
    const at = plan.facts.findIndex(
      (fact) => fact.indicatorId === indicator.id && disagrees(fact, indicator, factorOf),
    );
    const fact = plan.facts[at];
    if (!fact || isRecordedConflict(plan, [indicator.id, fact.id])) return [];
    const details = {
      seen: String(indicator.baseline?.value),
      fact: `${fact.value}${fact.unit ?? ''}`,
      at: `facts[${at}]`,
    };
    return [finding('baseline/differsFromFact', { path: `indicators[${index}].baseline.value` }, details)];
  });
}

function disagrees(fact: Fact, { baseline, measure, unit }: Indicator, factorOf: UnitConverter): boolean {
  if (!baseline || baseline.value === null || fact.value === null || fact.measure !== measure) return false;
  // Bounds, estimates, parts and figures of other times say nothing against it.
  const isPlain = [fact, baseline].every((one) => (one.comparator ?? 'eq') === 'eq' && !one.estimated);
  const isOfOneThing = fact.componentId === baseline.componentId && periodLength(fact.period) !== 'span';
  if (!isPlain || !isOfOneThing || periodEndsOn(fact.period) !== periodEndsOn(baseline.period)) return false;
  const [from, to] = [fact.unit ?? unit, baseline.unit ?? unit];
  const factor = from === null || to === null || from === to ? one : factorOf(from, to);
  return (
    factor !== null && compare(multiply(rationalOf(fact.value), factor), rationalOf(baseline.value)) !== 0
  );
}
