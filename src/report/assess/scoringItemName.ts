import { visibleText } from '../layout/visibleText.js';
import type { RegionAssessmentTitles } from './regionAssessmentTitles.js';

/** What the rules call one of their items. */
export function scoringItemName(itemId: string, { rules, language }: RegionAssessmentTitles): string {
  const item = rules.items.find(({ id }) => id === itemId);
  return visibleText((language === 'zh' ? item?.name : item?.englishName) ?? itemId);
}
