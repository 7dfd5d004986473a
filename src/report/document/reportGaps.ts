import type { PlanEvaluation } from '../../model/evaluation.js';
import { missingQuantities } from '../evaluation/missingQuantities.js';
import type { ReportGap } from './reportDocument.js';

/** What could not be computed, by reason. */
export function reportGaps(evaluation: PlanEvaluation): ReportGap[] {
  const english = missingQuantities(evaluation, 'en');
  return missingQuantities(evaluation, 'zh').map(({ reason, places }, index) => ({
    reason: { zh: reason, en: english[index]?.reason ?? reason },
    places: places.map((zh, place) => ({ zh, en: english[index]?.places[place] ?? zh })),
  }));
}
