import type { Finding } from '../../finding/finding.js';
import type { PlanEvaluation } from '../../model/evaluation.js';
import { ruleFinding } from '../ruleFinding.js';
import { warningKinds } from './warningKinds.js';
import type { WarningRule } from './warningRule.js';

/** The rules that can be run, and what is wrong with the others. */
export interface SoundRules {
  readonly rules: readonly WarningRule[];
  readonly findings: readonly Finding[];
}

/**
 * Rules apart from those with a fault of their own: an unknown kind, an id that was used before, a status the profile
 * cannot give.
 *
 * @throws RangeError when a bound of a rule is not a number it can be
 */
export function soundRules(given: readonly WarningRule[], evaluation: PlanEvaluation): SoundRules {
  const rules: WarningRule[] = [];
  const findings: Finding[] = [];
  given.forEach((rule, index) => {
    mustHaveBounds(rule);
    const faults = faultsOf(rule, `rules[${index}]`, rules, evaluation);
    if (faults.length === 0) rules.push(rule);
    findings.push(...faults);
  });
  return { rules, findings };
}

function faultsOf(
  rule: WarningRule,
  path: string,
  before: readonly WarningRule[],
  { statuses }: PlanEvaluation,
): Finding[] {
  if (!Object.hasOwn(warningKinds, rule.rule)) {
    const known = Object.keys(warningKinds);
    return [ruleFinding('rule/unknownKind', { path: `${path}.rule` }, { seen: rule.rule, known })];
  }
  if (before.some(({ id }) => id === rule.id)) {
    return [ruleFinding('rule/duplicateId', { path: `${path}.id` }, { seen: rule.id })];
  }
  if (rule.rule !== 'statusIn') return [];
  const known = statuses.map(({ status }) => status);
  return rule.statuses
    .filter((status) => !known.includes(status))
    .map((seen) =>
      ruleFinding('rule/statusUnknown', { path: `${path}.statuses` }, { of: rule.id, seen, known }),
    );
}

function mustHaveBounds(rule: WarningRule): void {
  const bound = 'below' in rule ? rule.below : 'times' in rule ? rule.times : null;
  if (bound !== null && !(Number.isFinite(bound) && bound > 0)) {
    throw new RangeError(`warningsOf: the bound of ${rule.id} must be finite and above 0, got ${bound}`);
  }
  if ('olderThanDays' in rule && !(Number.isInteger(rule.olderThanDays) && rule.olderThanDays >= 0)) {
    throw new RangeError(
      `warningsOf: olderThanDays of ${rule.id} must be a whole number from 0, got ${rule.olderThanDays}`,
    );
  }
}
