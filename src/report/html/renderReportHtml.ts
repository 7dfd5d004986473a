import type { Language } from '../../model/label.js';
import type { ReportCharts } from '../chart/drawCharts.js';
import type { PlanReport } from '../document/reportDocument.js';
import { reportTitles } from '../document/reportTitles.js';
import { commitmentsSection } from './commitmentsSection.js';
import { dataNotesSection } from './dataNotesSection.js';
import { derivationsSection } from './derivationsSection.js';
import { gapsSection } from './gapsSection.js';
import { htmlPage } from './htmlPage.js';
import { listSection } from './listSection.js';
import { overviewSection } from './overviewSection.js';
import type { PageContext, PageSection } from './pageContext.js';
import { pageHeader } from './pageHeader.js';
import { pathsSection } from './pathsSection.js';
import { rollUpsSection } from './rollUpsSection.js';
import { targetsSection } from './targetsSection.js';
import { warningsSection } from './warningsSection.js';
import { workSection } from './workSection.js';

/** How a page is to be made. */
export interface ReportPageFormat {
  readonly language: Language;
  /** Its pictures, as `drawCharts` makes them. Left out or `null`: tables stand in their place. */
  readonly charts?: ReportCharts | null;
}

/**
 * A report as one page of HTML 网页版报告: opens without a network, prints on A4, and needs no script.
 *
 * Nothing is loaded from anywhere, and the page forbids it. Every text of the report is escaped, and characters that a
 * reader would not see stand as escapes. No status is told by colour alone; each picture has its figures in words and in
 * a table.
 *
 * @param report the report, as `planReport` makes it
 * @param format {@link ReportPageFormat}
 * @returns the page, from `<!doctype html>` to a line break at its end
 * @example
 * const page = renderReportHtml(report, { language: 'zh', charts: await drawCharts(report, { language: 'zh' }) });
 * page.startsWith('<!doctype html>\n<html lang="zh-CN">') // true
 * @example
 * renderReportHtml(report, { language: 'en' }).includes('<img') // false: tables in place of pictures
 */
export function renderReportHtml(report: PlanReport, { language, charts = null }: ReportPageFormat): string {
  const context: PageContext = { report, language, charts };
  return htmlPage({
    language,
    title: report.title[language],
    header: pageHeader(context),
    sections: sectionsOf(context).map((section) => ({ ...section, title: section.title[language] })),
  });
}

function sectionsOf(context: PageContext): PageSection[] {
  const { report, language } = context;
  return [
    overviewSection(context),
    targetsSection(context),
    pathsSection(context),
    rollUpsSection(context),
    listSection('held', reportTitles.held, report.held, language),
    listSection('declared', reportTitles.declared, report.declared, language),
    commitmentsSection(context),
    workSection(context),
    warningsSection(context),
    gapsSection(context),
    dataNotesSection(context),
    derivationsSection(context),
  ].filter((section) => section !== null);
}
