import type { PlanEvaluation, TargetEvaluation } from '../model/evaluation.js';
import type { Indicator } from '../model/indicator.js';
import type { ValueOf } from '../model/label.js';
import type { Plan } from '../model/plan.js';
import type { LeftOut, LeftOutReason } from './leftOut.js';

/** A target with how it stands, and with what it belongs to. */
export interface AssessedTarget {
  readonly plan: Plan;
  readonly evaluation: PlanEvaluation;
  /** Its indicator; `null` for a target that stands by itself. */
  readonly indicator: Indicator | null;
  readonly standing: TargetEvaluation;
}

/** Why a quantity of a target is not known. */
export function reasonOf({ reasons, kind }: TargetEvaluation, quantity: ValueOf<'quantity'>): LeftOutReason {
  const own = reasons.find((reason) => reason.quantity === quantity)?.code;
  // A status such as 数据不全 tells that something is missing without being without a status.
  return own ?? (kind === 'qualitative' ? 'onlyWords' : 'notMeasured');
}

/** The target as something left out. */
export function leftOut(
  { plan, evaluation, standing }: AssessedTarget,
  quantity: LeftOut['quantity'],
  reason: LeftOutReason = reasonOf(standing, quantity),
): LeftOut {
  const { regionCode } = evaluation;
  return { planId: plan.id, regionCode, targetId: standing.targetId, quantity, reason };
}

/** Why a target has no figure. */
export function reasonOfFigure({ reasons }: TargetEvaluation): LeftOutReason {
  return reasons.find(({ quantity }) => quantity === 'observed')?.code ?? 'observationMissing';
}
