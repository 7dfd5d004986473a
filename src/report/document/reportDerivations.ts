import type { IndicatorEvaluation, PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Plan } from '../../model/plan.js';
import { describeDerivation } from '../derivation/describeDerivation.js';
import { isRecorded } from '../evaluation/commitmentTable.js';
import { targetName } from '../evaluation/targetName.js';
import { visibleText } from '../layout/visibleText.js';
import { commitmentInWords } from '../plan/commitmentInWords.js';
import { inBoth } from './inBoth.js';
import type { ReportDerivation } from './reportDocument.js';

/** How the results came about: of every target with an indicator, and every other one that something is recorded of. */
export function reportDerivations(plan: Plan, evaluation: PlanEvaluation): ReportDerivation[] {
  const { indicators, commitments } = evaluation;
  const planned = new Map(plan.targets.map((target) => [target.id, target]));
  const derived = (target: TargetEvaluation, indicator: IndicatorEvaluation | null): ReportDerivation => ({
    targetId: target.targetId,
    name: inBoth((language) => {
      if (indicator !== null) return targetName(indicator, target, language);
      const source = planned.get(target.targetId);
      return visibleText(source ? commitmentInWords(source, language) : target.printed);
    }),
    lines: {
      zh: describeDerivation(indicator, target, { ...evaluation, language: 'zh' }),
      en: describeDerivation(indicator, target, { ...evaluation, language: 'en' }),
    },
  });
  return [
    ...indicators.flatMap((indicator) => indicator.targets.map((target) => derived(target, indicator))),
    ...commitments.filter(isRecorded).map((target) => derived(target, null)),
  ];
}
