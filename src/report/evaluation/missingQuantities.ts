import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { kindCounts } from './commitmentSummary.js';

/** A reason, and where it holds. */
export interface MissingQuantities {
  /** The reason in words. */
  readonly reason: string;
  /** The targets it holds for, those that lack the same quantities together. */
  readonly places: readonly string[];
}

type ReasonCode = ValueOf<'reason'>;
type Quantity = ValueOf<'quantity'>;

/** Targets that lack the same quantities for the same reason. */
interface Group {
  readonly names: string[];
  readonly quantities: readonly Quantity[];
}

/**
 * What could not be computed, by reason: each reason once, below it the targets with what they lack. Where next to
 * nothing is left of a target it is only named; commitments are counted by kind.
 */
export function missingQuantities(evaluation: PlanEvaluation, language: Language): MissingQuantities[] {
  const byReason = groupsByReason(evaluation.indicators, language);
  const commitments = commitmentsByReason(evaluation.commitments);
  return [...new Set([...byReason.keys(), ...commitments.keys()])].map((code) => ({
    reason: labelOf('reason', code, language),
    places: [
      ...[...(byReason.get(code)?.values() ?? [])].map((group) => groupInWords(group, language)),
      ...(commitments.has(code) ? [commitmentsInWords(commitments.get(code) ?? [], language)] : []),
    ],
  }));
}

function groupsByReason(indicators: readonly IndicatorEvaluation[], language: Language) {
  const found = new Map<ReasonCode, Map<string, Group>>();
  for (const indicator of indicators) {
    for (const target of indicator.targets) {
      for (const [code, quantities] of quantitiesByReason(target)) {
        const groups = found.get(code) ?? new Map<string, Group>();
        const key = isNearlyAll(quantities) ? '' : quantities.join();
        const group = groups.get(key) ?? { names: [], quantities };
        group.names.push(nameOf(indicator, target, language));
        found.set(code, groups.set(key, group));
      }
    }
  }
  return found;
}

function quantitiesByReason({ reasons }: TargetEvaluation): Map<ReasonCode, Quantity[]> {
  const found = new Map<ReasonCode, Quantity[]>();
  for (const { code, quantity } of reasons) found.set(code, [...(found.get(code) ?? []), quantity]);
  return found;
}

function commitmentsByReason(commitments: readonly TargetEvaluation[]): Map<ReasonCode, TargetEvaluation[]> {
  const found = new Map<ReasonCode, TargetEvaluation[]>();
  for (const target of commitments) {
    for (const code of quantitiesByReason(target).keys()) {
      found.set(code, [...(found.get(code) ?? []), target]);
    }
  }
  return found;
}

/** Without goal, figure and progress nothing worth listing is left. */
const isNearlyAll = (quantities: readonly Quantity[]): boolean =>
  quantities.includes('attainmentRatio') && quantities.includes('progressRatio') && quantities.length > 8;

function nameOf(
  { name, englishName, targets }: IndicatorEvaluation,
  target: TargetEvaluation,
  language: Language,
) {
  const printed = `“${visibleText(target.printed)}”`;
  if (language === 'zh') return `${visibleText(name)}${targets.length > 1 ? printed : ''}`;
  return `${visibleText(englishName)}${targets.length > 1 ? ` ${printed}` : ''}`;
}

function groupInWords({ names, quantities }: Group, language: Language): string {
  const [between, colon] = language === 'zh' ? ['、', '：'] : [', ', ': '];
  const words = quantities.map((quantity) => labelOf('quantity', quantity, language));
  return (
    names.join(language === 'zh' ? '；' : '; ') + (isNearlyAll(quantities) ? '' : colon + words.join(between))
  );
}

function commitmentsInWords(commitments: readonly TargetEvaluation[], language: Language): string {
  const kinds = kindCounts(commitments, language);
  return language === 'zh'
    ? `无对应指标的任务：${kinds.join('、')}`
    : `commitments without an indicator: ${kinds.join(', ')}`;
}
