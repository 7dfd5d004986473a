import type { Language } from '../../model/label.js';
import type { ReportCharts } from '../chart/drawCharts.js';
import type { PlanReport } from '../document/reportDocument.js';
import { reportTitles } from '../document/reportTitles.js';
import { commitmentsSection } from './commitmentsSection.js';
import { dataNotesSection } from './dataNotesSection.js';
import { derivationsSection } from './derivationsSection.js';
import { gapsSection } from './gapsSection.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { listSection } from './listSection.js';
import { overviewSection } from './overviewSection.js';
import type { PageContext, PageSection } from './pageContext.js';
import { pageHeader } from './pageHeader.js';
import { pageStyle } from './pageStyle.js';
import { pathsSection } from './pathsSection.js';
import { rollUpsSection } from './rollUpsSection.js';
import { sectionNumber } from './sectionNumber.js';
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
  const sections = sectionsOf(context);
  return `<!doctype html>\n${html`<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.title[language]}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#overview">${skip[language]}</a>
${pageHeader(context)}${contentsOf(sections, language)}<main>
${sections.map((section, index) => sectionPart(section, index, language))}</main>
</body>
</html>
`}`;
}

const skip = { zh: '跳到正文', en: 'Skip to the report' } as const;
const contents = { zh: '目录', en: 'Contents' } as const;

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

const contentsOf = (
  sections: readonly PageSection[],
  language: Language,
): Html => html`<nav aria-label="${contents[language]}">
<ol>
${sections.map(
  ({ id, title }, index) =>
    html`<li><a href="#${id}">${sectionNumber(index + 1, language)}${title[language]}</a></li>\n`,
)}</ol>
</nav>
`;

const sectionPart = (
  { id, title, body, isForScreen }: PageSection,
  index: number,
  language: Language,
): Html =>
  html`<section id="${id}" aria-labelledby="${id}-title"${isForScreen ? html` class="screen"` : null}>
<h2 id="${id}-title">${sectionNumber(index + 1, language)}${title[language]}</h2>
${body}</section>
`;
