import type { Conflict } from '../../model/conflict.js';
import { placeInDocument } from '../plan/placeInDocument.js';
import { markdownList, markdownText } from './markdown.js';
import type { PageContext } from './pageContext.js';

/** What disagrees in the document: what is printed and where, the reading taken, and why. */
export function pageConflicts({ plan }: PageContext): string[] {
  return plan.conflicts.flatMap((conflict) => [
    '',
    `### ${markdownText(conflict.id)}`,
    '',
    ...markdownList(itemsOf(conflict).map((text) => ({ text }))),
  ]);
}

const itemsOf = ({ about, readings, taken, reason, touches }: Conflict): string[] => [
  about.zh,
  about.en,
  ...readings.map(
    ({ printed, citation }) => `印作 printed：${printed}（${placeInDocument(citation) || '卷首'}）`,
  ),
  `取法：${taken.zh}理由：${reason.zh}`,
  `Taken: ${taken.en} Why: ${reason.en}`,
  `涉及 touches：${touches.join('、')}`,
];
