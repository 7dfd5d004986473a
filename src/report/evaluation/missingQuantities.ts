import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import { kindCounts } from './commitmentSummary.js';
import { targetName } from './targetName.js';

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
 * What could not be computed, by reason: each reason once, below it the targets with what they lack, counted where that
 * is more than a few. Commitments are counted by kind where their status is not known.
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
        const key = quantities.length > mostNamed ? String(quantities.length) : quantities.join();
        const group = groups.get(key) ?? { names: [], quantities };
        group.names.push(targetName(indicator, target, language));
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
    for (const { code } of target.reasons.filter(({ quantity }) => quantity === 'status')) {
      found.set(code, [...(found.get(code) ?? []), target]);
    }
  }
  return found;
}

/** More than so many are counted, not listed. */
const mostNamed = 7;

function groupInWords({ names, quantities }: Group, language: Language): string {
  const isZh = language === 'zh';
  const words = quantities.map((quantity) => labelOf('quantity', quantity, language));
  const count = isZh ? `${words.length}项数值` : `${words.length} quantities`;
  const lacking = words.length > mostNamed ? count : words.join(isZh ? '、' : ', ');
  return `${names.join(isZh ? '；' : '; ')}${isZh ? '：' : ': '}${lacking}`;
}

function commitmentsInWords(commitments: readonly TargetEvaluation[], language: Language): string {
  const kinds = kindCounts(commitments, language);
  return language === 'zh'
    ? `无对应指标的任务：${kinds.join('、')}`
    : `commitments without an indicator: ${kinds.join(', ')}`;
}
