import type { AssessedTarget } from '../assessedTarget.js';
import { pieceOf } from '../work/piece.js';
import type { LookedAt, Outcome, WarningGround } from './warningKind.js';

/** A rule that looks at one target after another. */
export const eachTarget =
  <R>(check: (target: AssessedTarget, rule: R, ground: WarningGround) => Outcome) =>
  (rule: R, ground: WarningGround): LookedAt[] =>
    ground.targets.map((target) => lookedAt(target, check(target, rule, ground)));

function lookedAt({ plan, indicator, standing }: AssessedTarget, outcome: Outcome): LookedAt {
  const subject = { type: 'target', id: standing.targetId } as const;
  const { printed } = standing;
  return {
    subject,
    indicatorId: indicator?.id ?? null,
    name: pieceOf(plan, subject)?.name ?? { zh: printed, en: printed },
    isBinding: indicator?.attribute === 'binding',
    outcome,
  };
}
