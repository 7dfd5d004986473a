import type { ScoringRules } from '../../model/scoringRules.js';
import type { ResultFormat } from './resultFormat.js';

/** What an assessment of regions is of. */
export interface RegionAssessmentTitles extends Pick<ResultFormat, 'language'> {
  /** The rules it was made by, for names and grades. */
  readonly rules: ScoringRules;
  /** True when figures among them are made up. Left out: not known. */
  readonly isIllustrative?: boolean | null;
}
