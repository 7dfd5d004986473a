import type { PlanEvaluation } from '../../model/evaluation.js';
import type { Plan } from '../../model/plan.js';
import type { Text } from '../../model/text.js';
import { dataNotice } from '../evaluation/dataNotice.js';

const draft: Text = {
  zh: '本规划为征求意见稿，目标以正式印发的文件为准。',
  en: 'This plan is a draft; the goals are those of the document as issued.',
};

const repealed: Text = { zh: '本规划已废止。', en: 'This plan has been repealed.' };

const noFigures: Text = {
  zh: '没有可用的完成值：以下只列规划目标，不作评价。',
  en: 'There are no usable figures: what follows lists the goals of the plan and judges none of them.',
};

/** What a reader must know before anything else. */
export function reportNotices({ legalStatus }: Plan, evaluation: PlanEvaluation): Text[] {
  const targets = [...evaluation.indicators.flatMap((each) => each.targets), ...evaluation.commitments];
  const hasFigures = targets.some(({ observed }) => observed !== null);
  const data = hasFigures ? dataNotice(evaluation.isIllustrative) : noFigures;
  return [
    ...(data ? [data] : []),
    ...(legalStatus === 'draft' ? [draft] : []),
    ...(legalStatus === 'repealed' ? [repealed] : []),
  ];
}
