import type { RegionAssessment } from '../../assess/scoring/scoreSheet.js';
import { regionAssessmentTables } from '../sheet/regionAssessmentTables.js';
import type { RegionAssessmentTitles } from './regionAssessmentTitles.js';
import type { ResultFormat } from './resultFormat.js';
import { viewLines } from './viewLines.js';

/** How an assessment is to be written. */
export interface RegionAssessmentFormat extends ResultFormat, RegionAssessmentTitles {
  /** Also the items of this region, by its code, or of all with `true`. Left out: none. */
  readonly explain?: string | boolean;
}

/**
 * An assessment of regions as tables: the places of each class, and score sheets where they are asked for; or as JSON.
 *
 * @returns the text without a line break at its end
 */
export function renderRegionAssessment(assessment: RegionAssessment, format: RegionAssessmentFormat): string {
  if (format.format === 'json') return JSON.stringify(assessment, null, 2);
  const { explain = false } = format;
  const { title, notices, views } = regionAssessmentTables(assessment, { ...format, explain });
  const notes = views.flatMap((view) => view.notes.map(({ text }) => text));
  const head = [title, ...notices, ...notes].join('\n');
  return [head, ...views.map((view) => viewLines(view, format).join('\n'))].join('\n\n');
}
