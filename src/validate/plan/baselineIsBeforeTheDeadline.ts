import type { Finding } from '../../finding/finding.js';
import { finding } from '../../finding/finding.js';
import type { Plan } from '../../model/plan.js';
import { periodEndsOn } from '../../quantity/period.js';
import { statementsOf } from './statementsOf.js';

/** An indicator starts before its target is due: between the two lies the time in which progress is made. */
export function baselineIsBeforeTheDeadline(plan: Plan): readonly Finding[] {
  const statements = statementsOf(plan);
  return plan.indicators.flatMap(({ id, baseline }, index) => {
    if (!baseline) return [];
    const deadlines = statements
      .filter(({ target }) => target.indicatorId === id)
      .flatMap(({ statement }) => statement.by ?? []);
    const deadline = deadlines.find((by) => periodEndsOn(baseline.period) >= periodEndsOn(by));
    const path = `indicators[${index}].baseline.period`;
    return deadline
      ? [finding('baseline/notBeforeDeadline', { path }, { seen: baseline.period, deadline })]
      : [];
  });
}
