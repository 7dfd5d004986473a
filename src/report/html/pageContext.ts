import type { Language } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { ReportCharts } from '../chart/drawCharts.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { Html } from './html.js';

/** What the sections of a page are made of. */
export interface PageContext {
  readonly report: PlanReport;
  readonly language: Language;
  /** `null`: tables stand in the place of pictures. */
  readonly charts: ReportCharts | null;
}

/** A section of a page. */
export interface PageSection {
  /** Name of the anchor that the contents lead to. */
  readonly id: string;
  readonly title: Text;
  readonly body: Html;
  /** True for what is of use on a screen only, and is left out in print. */
  readonly isForScreen?: true;
}
