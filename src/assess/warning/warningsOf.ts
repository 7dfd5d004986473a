import { groupBy } from '../../calculate/groupBy.js';
import type { PlanEvaluation } from '../../model/evaluation.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import type { ProgressRecord } from '../../model/progressRecord.js';
import { assessedTargets } from '../assessedTargets.js';
import { defaultWarningRules } from './defaultWarningRules.js';
import { filledWords } from './filledWords.js';
import { ruleName } from './ruleName.js';
import { soundRules } from './soundRules.js';
import type { RuleCheck, Warning, Warnings } from './warning.js';
import type { LookedAt, WarningGround, WarningKind } from './warningKind.js';
import { warningKinds } from './warningKinds.js';
import type { WarningRule, WarningRuleName, WarningSeverity, WarningWords } from './warningRule.js';

/** What warnings are looked for in. */
export interface WarningsInput {
  readonly plan: Plan;
  /** How its targets stand now. */
  readonly evaluation: PlanEvaluation;
  /** How they stood at earlier days, in any order; rules about change need at least one. Left out: none. */
  readonly earlier?: readonly PlanEvaluation[];
  /** What has been recorded of its work. Left out: nothing. */
  readonly records?: readonly ProgressRecord[];
  /** Rules of your own, in place of the library's. */
  readonly rules?: readonly WarningRule[];
}

/**
 * What somebody should look at 预警: targets that lag, fall further behind, need more than was ever seen, were lost
 * again, missed a year, have old figures or none; work that is overdue; and declarations better than the figures.
 *
 * Rules are data: bounds, severity and words. The library's own are {@link defaultWarningRules}. How far each could be
 * applied is told, so that silence is not taken for good news. A rule with a fault is not run, and has a finding.
 *
 * @param input {@link WarningsInput}
 * @returns the warnings, the gravest first, with the quantities each rests on; an empty list when no rule fires
 * @throws RangeError when an evaluation is of another plan or region, an earlier one is not earlier, or a bound of a
 *   rule is not a number it can be
 * @example
 * // people working in IP went from 24 to 23 and to 21, on the way to 100
 * warningsOf({ plan: alxa, evaluation, earlier: [aYearBefore] }).warnings[0].severity // 'serious'
 * warningsOf({ plan: alxa, evaluation, rules: [] }).warnings // []
 */
export function warningsOf(input: WarningsInput): Warnings {
  const { plan, evaluation, earlier = [], records = [] } = input;
  const targets = assessedTargets('warningsOf', [evaluation], [plan]);
  const ground = { plan, evaluation, targets, records, earlier: newestFirst(earlier, evaluation) };
  const { rules, findings } = soundRules(input.rules ?? defaultsFor(evaluation), evaluation);
  const looks = rules.map((rule) => ({ rule, seen: lookWith(rule, ground) }));
  return {
    planId: plan.id,
    asOf: evaluation.asOf,
    isIllustrative: evaluation.isIllustrative,
    warnings: inOrder(
      looks.flatMap(({ rule, seen }) => seen.flatMap((one) => warningOf(rule, one))),
      ground,
    ),
    checks: looks.map(({ rule, seen }) => checkOf(rule, seen)),
    findings,
  };
}

/** The library's rules, without the statuses that the profile in use does not give. */
function defaultsFor({ statuses }: PlanEvaluation): WarningRule[] {
  const known = new Set(statuses.map(({ status }) => status));
  return defaultWarningRules.map((rule) =>
    rule.rule === 'statusIn' ? { ...rule, statuses: rule.statuses.filter((one) => known.has(one)) } : rule,
  );
}

function newestFirst(earlier: readonly PlanEvaluation[], now: PlanEvaluation): PlanEvaluation[] {
  for (const { planId, regionCode, asOf } of earlier) {
    if (planId !== now.planId || regionCode !== now.regionCode || asOf >= now.asOf) {
      throw new RangeError(
        `warningsOf: earlier evaluations must be of ${now.planId} in ${now.regionCode} before ${now.asOf}, got ${planId} in ${regionCode} on ${asOf}`,
      );
    }
  }
  return [...earlier].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
}

// A rule and its kind belong together by name; the compiler cannot follow a name that is still a parameter.
const kindOf = (name: WarningRuleName): WarningKind<WarningRuleName> =>
  warningKinds[name] as WarningKind<WarningRuleName>;

const lookWith = (rule: WarningRule, ground: WarningGround): readonly LookedAt[] =>
  kindOf(rule.rule).look(rule, ground);

function warningOf(
  rule: WarningRule,
  { outcome, subject, name, indicatorId, isBinding }: LookedAt,
): Warning[] {
  if (outcome === null || outcome === 'fine' || 'unknown' in outcome) return [];
  const { quantities } = outcome;
  const { message, cure }: WarningWords = rule.words ?? kindOf(rule.rule).words;
  return [
    {
      ruleId: rule.id,
      rule: rule.rule,
      severity: isBinding ? (rule.bindingSeverity ?? rule.severity) : rule.severity,
      subject,
      indicatorId,
      name,
      quantities,
      message: filledWords(message, { ...quantities, name }),
      cure: filledWords(cure, { ...quantities, name }),
    },
  ];
}

function checkOf(rule: WarningRule, seen: readonly LookedAt[]): RuleCheck {
  const unknown = seen.flatMap(({ outcome }) =>
    outcome !== null && outcome !== 'fine' && 'unknown' in outcome ? outcome.unknown : [],
  );
  const judged = seen.filter(({ outcome }) => outcome !== null).length - unknown.length;
  return {
    ruleId: rule.id,
    name: ruleName(rule),
    checkedCount: judged,
    raisedCount: judged - seen.filter(({ outcome }) => outcome === 'fine').length,
    unchecked: [...groupBy(unknown, (reason) => reason)]
      .map(([reason, all]) => ({ reason, count: all.length }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
  };
}

const gravest = Object.keys(labels.warningSeverity) as WarningSeverity[];

/** By gravity, then targets in the order of the evaluation and other work behind them; rules stay in their order. */
function inOrder(warnings: readonly Warning[], { targets }: WarningGround): Warning[] {
  const places = new Map(targets.map(({ standing }, index) => [standing.targetId, index]));
  const placeOf = ({ subject: { type, id } }: Warning): number =>
    type === 'target' ? (places.get(id) ?? targets.length) : targets.length;
  return [...warnings].sort(
    (a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity) || placeOf(a) - placeOf(b),
  );
}
