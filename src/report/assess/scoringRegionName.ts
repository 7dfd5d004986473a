import type { ScoreSheet } from '../../assess/scoring/scoreSheet.js';
import { visibleText } from '../layout/visibleText.js';
import type { RegionAssessmentTitles } from './regionAssessmentTitles.js';

/** What the rules call the region of a score sheet. */
export function scoringRegionName(
  { regionCode }: Pick<ScoreSheet, 'regionCode'>,
  { rules, language }: RegionAssessmentTitles,
): string {
  const region = rules.regions.find(({ code }) => code === regionCode);
  return visibleText((language === 'zh' ? region?.name : region?.englishName) ?? regionCode);
}
