import { labels } from '../../model/label.js';
import { defaultRevisionRules } from './defaultRevisionRules.js';
import type { EvaluationSheet, ProposedRevision, SheetRow } from './evaluationSheet.js';
import { revisionApplies } from './revisionApplies.js';
import type { RevisionName, RevisionRule } from './revisionRule.js';
import type { SheetInput } from './sheetInput.js';
import { sheetOf } from './sheetOf.js';

/**
 * A mid-term evaluation as an object 中期评估表: of every target its state, trend and forecast, what the source declares
 * beside it, and whether to propose a revision; of every commitment how far it has come; and the whole by dimension.
 *
 * Whether to propose a revision follows from rules that are data, the first that applies; none applying, the target is
 * kept. The library's own are {@link defaultRevisionRules}.
 *
 * @param input {@link SheetInput}; and `rules`, revision rules of your own in place of the library's
 * @returns the sheet; what cannot be computed is `null` with its reason in the row
 * @throws RangeError when the evaluation is of another plan
 * @example
 * midTermSheet({ plan: alxa, evaluation }).rows[0].revision // { proposal: 'keep', ruleId: null, because: null }
 * midTermSheet({ plan: alxa, evaluation, rules: [] }).byRevision // { keep: 17, raise: 0, review: 0, clarify: 0 }
 */
export function midTermSheet(
  input: SheetInput & { readonly rules?: readonly RevisionRule[] },
): EvaluationSheet {
  const { plan, rules = defaultRevisionRules } = input;
  const indicatorOf = new Map(plan.targets.map(({ id, indicatorId }) => [id, indicatorId]));
  const attributeOf = new Map(plan.indicators.map(({ id, attribute }) => [id, attribute]));
  const sheet = sheetOf(input, (standing): ProposedRevision => {
    const attribute = attributeOf.get(indicatorOf.get(standing.targetId) ?? '') ?? null;
    const rule = rules.find((one) => revisionApplies(one, standing, attribute));
    return rule
      ? { proposal: rule.proposal, ruleId: rule.id, because: rule.because }
      : { proposal: 'keep', ruleId: null, because: null };
  });
  return { kind: 'midTerm', ...sheet, byRevision: countsOf(sheet.rows) };
}

function countsOf(rows: readonly SheetRow[]): Record<RevisionName, number> {
  const names = Object.keys(labels.revision) as RevisionName[];
  return Object.fromEntries(
    names.map((name) => [name, rows.filter(({ revision }) => revision?.proposal === name).length]),
  ) as Record<RevisionName, number>;
}
