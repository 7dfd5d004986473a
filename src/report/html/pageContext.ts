import type { Language } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { ReportCharts } from '../chart/drawCharts.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { PagePart } from './htmlPage.js';

/** What the sections of a page are made of. */
export interface PageContext {
  readonly report: PlanReport;
  readonly language: Language;
  /** `null`: tables stand in the place of pictures. */
  readonly charts: ReportCharts | null;
}

/** A section of a report, with its title in both languages. */
export interface PageSection extends Omit<PagePart, 'title'> {
  readonly title: Text;
}
