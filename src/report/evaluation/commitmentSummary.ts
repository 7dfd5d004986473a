import type { PlanEvaluation, TargetEvaluation } from '../../model/evaluation.js';
import type { Language, ValueOf } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import { visibleText } from '../layout/visibleText.js';
import { commitmentInWords } from '../plan/commitmentInWords.js';
import { isRecorded } from './commitmentTable.js';
import type { FigureContext } from './targetFigures.js';

/** How many commitments of a kind are named as examples. */
const mostExamples = 3;

/** The commitments that nothing is recorded of, counted by kind, each kind with its first few: one text a kind. */
export function commitmentSummary({ commitments }: PlanEvaluation, context: FigureContext): string[] {
  const { language, plan } = context;
  const planned = new Map(plan?.targets.map((target) => [target.id, target]));
  const unrecorded = commitments.filter((target) => !isRecorded(target));
  return [...byKind(unrecorded).values()].map((targets) => {
    const examples = targets.slice(0, mostExamples).map(({ targetId, printed }) => {
      const target = planned.get(targetId);
      return visibleText(target ? commitmentInWords(target, language) : printed);
    });
    const [counted] = kindCounts(targets, language);
    const isCut = targets.length > mostExamples;
    return language === 'zh'
      ? `${counted}：${examples.join('；')}${isCut ? '等' : ''}`
      : `${counted}: ${examples.join('; ')}${isCut ? '; and more' : ''}`;
  });
}

/** How many targets there are of each kind: `里程碑82项`, `82 milestone`. */
export function kindCounts(targets: readonly TargetEvaluation[], language: Language): string[] {
  return [...byKind(targets)].map(([kind, { length }]) => {
    const name = labelOf('targetKind', kind, language);
    return language === 'zh' ? `${name}${length}项` : `${length} ${name}`;
  });
}

function byKind(targets: readonly TargetEvaluation[]): Map<ValueOf<'targetKind'>, TargetEvaluation[]> {
  const found = new Map<ValueOf<'targetKind'>, TargetEvaluation[]>();
  for (const target of targets) found.set(target.kind, [...(found.get(target.kind) ?? []), target]);
  return found;
}
