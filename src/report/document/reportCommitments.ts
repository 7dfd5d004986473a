import type { PlanEvaluation } from '../../model/evaluation.js';
import { labels } from '../../model/label.js';
import type { Plan } from '../../model/plan.js';
import { isRecorded } from '../evaluation/commitmentTable.js';
import { recordInWords } from '../evaluation/recordInWords.js';
import { noFigure } from '../evaluation/targetFigures.js';
import { visibleText } from '../layout/visibleText.js';
import { commitmentInWords } from '../plan/commitmentInWords.js';
import { inBoth } from './inBoth.js';
import type { ReportCommitment } from './reportDocument.js';
import { reportStatus } from './reportStatus.js';

/** The targets without an indicator that something is recorded of. */
export function reportCommitments(plan: Plan, evaluation: PlanEvaluation): ReportCommitment[] {
  const planned = new Map(plan.targets.map((target) => [target.id, target]));
  return evaluation.commitments.filter(isRecorded).map(({ targetId, printed, kind, by, record, status }) => {
    const source = planned.get(targetId);
    return {
      targetId,
      text: inBoth((language) => visibleText(source ? commitmentInWords(source, language) : printed)),
      kind: labels.targetKind[kind],
      by,
      record: inBoth((language) => (record === null ? noFigure : recordInWords(record, language))),
      status: reportStatus(status, evaluation),
    };
  });
}
