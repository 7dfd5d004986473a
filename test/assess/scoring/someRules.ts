import type { RegionAssessment, ScoreSheet } from '../../../src/assess/index.js';
import type { ScoringItem, ScoringMethod } from '../../../src/model/scoringItem.js';
import type { ScoringRules } from '../../../src/model/scoringRules.js';

/** An item of made-up rules: 100 points for patents up to the goal of 10, with what a test wants otherwise. */
export const itemWith = (changes: Partial<ScoringItem> = {}): ScoringItem => ({
  id: 'patents',
  indicatorId: 'patents',
  name: '发明专利拥有量',
  englishName: 'Invention patents',
  unit: '件',
  direction: 'higher',
  attribute: null,
  weight: 100,
  goal: 10,
  scoring: { method: 'attainment', cap: 1 },
  ...changes,
});

/** The same item under another method. */
export const scoredBy = (scoring: ScoringMethod, changes: Partial<ScoringItem> = {}): ScoringItem =>
  itemWith({ scoring, ...changes });

/** Made-up rules of one item and four regions, with what a test wants otherwise. */
export const rulesWith = (changes: Partial<ScoringRules> = {}): ScoringRules => ({
  schemaVersion: 1,
  id: 'sample',
  title: { zh: '示例规则', en: 'Sample rules' },
  planId: 'small',
  isIllustrative: true,
  totalScore: 100,
  items: [itemWith()],
  missing: 'zero',
  classes: [],
  regions: ['130102', '130104', '130105', '130107'].map((code) => ({
    code,
    name: `${code}区`,
    englishName: `District ${code}`,
  })),
  grading: null,
  ...changes,
});

/** All sheets, class by class. */
export const sheetsOf = ({ classes }: RegionAssessment): readonly ScoreSheet[] =>
  classes.flatMap(({ sheets }) => sheets);

/** The sheet of one region. */
export function sheetOf(assessment: RegionAssessment, code: string): ScoreSheet {
  const sheet = sheetsOf(assessment).find(({ regionCode }) => regionCode === code);
  if (!sheet) throw new RangeError(`sheetOf: code must be of an assessed region, got ${code}`);
  return sheet;
}
