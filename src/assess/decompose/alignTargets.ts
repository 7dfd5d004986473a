import type { Plan } from '../../model/plan.js';
import type { Target } from '../../model/target/target.js';
import type { AssessReason } from '../assessReason.js';
import { indicatorIn } from '../compare/indicatorIn.js';
import type { TargetAlignment } from './alignTarget.js';
import { alignTarget } from './alignTarget.js';

/** How one target of a plan stands to a plan above it. */
export interface AlignedTarget extends Omit<TargetAlignment, 'reason'> {
  readonly targetId: string;
  readonly indicatorId: string;
  /** Plan above. */
  readonly superiorPlanId: string;
  /** Its target; `null` when it has none that fits. */
  readonly superiorTargetId: string | null;
  readonly reason: AssessReason | null;
}

/**
 * Whether the targets of a plan are at least as demanding as those of the plans above it 与上级规划衔接: a city's against
 * its province's and the nation's.
 *
 * Each target with an indicator is held against every plan above by `alignTarget`. The indicator is found there by a name
 * or an alias that both have (`mapping` wins); of its targets the one with the same deadline is taken, else the one due
 * last inside that plan.
 *
 * @param plan the plan
 * @param superiors the plans above it, in any order
 * @param mapping by superior plan id: which of its indicators, by id, is which of the plan's, by id
 * @returns an entry for each target and superior plan; without a counterpart with `indicatorNotInPlan`,
 *   `severalIndicators` or `goalMissing`
 */
export function alignTargets(
  plan: Plan,
  superiors: readonly Plan[],
  mapping: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): AlignedTarget[] {
  return plan.targets.flatMap((target) => {
    const indicator = plan.indicators.find(({ id }) => id === target.indicatorId);
    if (!indicator || target.vision) return [];
    return superiors.map((superior): AlignedTarget => {
      const entry = { targetId: target.id, indicatorId: indicator.id, superiorPlanId: superior.id };
      const mappedId = mapping[superior.id]?.[indicator.id];
      const found =
        mappedId === undefined
          ? indicatorIn(superior.indicators, indicator)
          : superior.indicators.find(({ id }) => id === mappedId);
      if (found === undefined || typeof found === 'string') {
        return { ...entry, ...unaligned, reason: found ?? 'indicatorNotInPlan' };
      }
      const counterpart = counterpartOf(target, superior, found.id);
      if (!counterpart) return { ...entry, ...unaligned, reason: 'goalMissing' };
      const own = { regionCode: plan.region.code, indicator, target };
      const above = { regionCode: superior.region.code, indicator: found, target: counterpart };
      return { ...entry, superiorTargetId: counterpart.id, ...alignTarget(own, above) };
    });
  });
}

const unaligned = {
  superiorTargetId: null,
  verdict: null,
  basis: null,
  own: null,
  superior: null,
  isSofter: false,
} as const;

function counterpartOf({ by }: Target, superior: Plan, indicatorId: string): Target | undefined {
  const candidates = superior.targets.filter(
    (target) => target.indicatorId === indicatorId && target.vision !== true,
  );
  const lastFirst = [...candidates].sort((a, b) => ((a.by ?? '') > (b.by ?? '') ? -1 : 1));
  return candidates.find((target) => target.by === by) ?? lastFirst[0];
}
