import { mustBeIn } from '../../calculate/mustBeIn.js';
import type { StatusProfile } from '../../calculate/profiles/profile.js';
import type { ScoreRollUp } from '../../calculate/rollUpScores.js';
import type { Finding } from '../../finding/finding.js';
import type { PlanEvaluation } from '../../model/evaluation.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import { anyIllustrative } from '../anyIllustrative.js';
import { assessedTargets } from '../assessedTargets.js';
import type { Grouped } from './grouped.js';
import { grouped } from './grouped.js';
import type { GroupingName } from './groupings/groupings.js';
import { groupings } from './groupings/groupings.js';
import { groupOf } from './groupOf.js';
import { nestedScores, scoreTree, scoringProfile } from './nestedScores.js';
import type { RollUpGroup } from './rollUpGroup.js';
import type { Weighting } from './weighting.js';
import { chosenWeighting } from './weighting.js';

/** How targets are to be put together. */
export interface RollUpOptions {
  /** What the groups have in common. */
  readonly by: GroupingName;
  /**
   * `indicators`: targets with an indicator; `all`: commitments without one too. Left out: `all` by project, task and
   * unit, `indicators` by any other.
   */
  readonly include?: 'indicators' | 'all';
  /**
   * `indicator`: by the weights of the plan, and what has none is left out of the mean; `equal`: every indicator alike.
   * Left out: by the weights where every indicator whose progress is known has one, else alike.
   */
  readonly weights?: Weighting;
  /** What the weights of each plan must add up to, such as 100. Left out: not looked at. */
  readonly weightTotal?: number;
  /** The profile of the evaluations, when it is your own and has scores. */
  readonly profile?: StatusProfile;
}

/** Targets put together, group by group and in all. */
export interface RollUp {
  readonly by: GroupingName;
  /** Date of the evaluations; `null` when there are none. */
  readonly asOf: string | null;
  /** Profile of the evaluations; `null` when there are none. */
  readonly profile: string | null;
  /** Statuses it can give, best first, with their names. */
  readonly statuses: PlanEvaluation['statuses'];
  /** True when any of the figures are made up; `null` when a source does not say, and none does say so. */
  readonly isIllustrative: boolean | null;
  /** How indicators count against each other in the means of progress. */
  readonly weighting: Weighting;
  /** Whether commitments without an indicator are in. */
  readonly include: 'indicators' | 'all';
  /** All targets together, each counted once. */
  readonly total: RollUpGroup;
  /** The groups, in the order of the plan; the one of targets that are in no group comes last. */
  readonly groups: readonly RollUpGroup[];
  /** Mean of the groups' means of scores, every group alike; `null` under a profile without scores. */
  readonly scores: ScoreRollUp | null;
  /** What is wrong with the weights. */
  readonly findings: readonly Finding[];
}

/**
 * How targets stand together 汇总: by dimension, category, attribute, project, task, unit, region or plan, and in all.
 *
 * Of each group: targets by status and the share that can be assessed; the weighted mean of progress, each clamped to
 * 0–1, with how much of the group it rests on; the share met, by rows and by real indicators; the worst status; and
 * under a profile with scores their nested mean. Targets of one indicator are averaged first, so that interim targets
 * do not make it heavier. What a figure does without is listed with its reason. A target that several projects or units
 * share is in the group of each, and once in the total.
 *
 * @param evaluations of one day under one profile, in any order
 * @param plans the plans evaluated
 * @param options {@link RollUpOptions}
 * @returns the groups; a mean or share of nothing is `null`
 * @throws RangeError when an evaluation has no plan here or stands here twice, day or profile differ, or the grouping
 *   or weighting is unknown
 * @example
 * // trademarks, 3834 to 5000, are at 4700; nothing else of the dimension 创造 is known
 * rollUp([evaluation], [alxa], { by: 'dimension' }).groups[0].progress.meanRatio // 866 / 1166
 * rollUp([], [], { by: 'plan' }).total.progress.reason // 'noneAssessable'
 */
export function rollUp(
  evaluations: readonly PlanEvaluation[],
  plans: readonly Plan[],
  options: RollUpOptions,
): RollUp {
  const { by, weights, weightTotal } = options;
  mustBeIn(groupings, by, 'rollUp: by');
  if (weights !== undefined) mustBeIn(labels.weighting, weights, 'rollUp: weights');
  const grouping = groupings[by];
  const include = options.include ?? grouping.includes;
  const targets = assessedTargets('rollUp', evaluations, plans).filter(
    ({ indicator }) => include === 'all' || indicator !== null,
  );
  const { weighting, findings } = chosenWeighting(targets, weights, weightTotal);
  const profile = scoringProfile(evaluations[0]?.profile, options.profile);
  const groups = grouped(targets, grouping);
  const all: Grouped = { planId: null, key: null, label: { zh: '合计', en: 'in all' }, targets };
  const tree = { name: by, children: groups.map((group) => scoreTree(group.key ?? '', group.targets)) };
  return {
    by,
    asOf: evaluations[0]?.asOf ?? null,
    profile: evaluations[0]?.profile ?? null,
    statuses: evaluations[0]?.statuses ?? [],
    isIllustrative: anyIllustrative(evaluations.map(({ isIllustrative }) => isIllustrative)),
    weighting,
    include,
    total: groupOf(all, weighting, profile),
    groups: groups.map((group) => groupOf(group, weighting, profile)),
    scores: nestedScores(tree, profile),
    findings,
  };
}
