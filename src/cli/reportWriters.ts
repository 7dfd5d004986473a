import type { Language } from '../model/label.js';
import type { PlanReport } from '../report/document/reportDocument.js';

/** What a file of one format holds. */
type ReportWriter = (report: PlanReport, language: Language) => Promise<string | Uint8Array>;

/** The formats of a report, by the ending of the file. What a format needs is loaded only when it is asked for. */
export const reportWriters = {
  html: async (report, language) => {
    const [{ drawCharts }, { renderReportHtml }] = await Promise.all([
      import('../report/chart/drawCharts.js'),
      import('../report/html/renderReportHtml.js'),
    ]);
    return renderReportHtml(report, { language, charts: await drawCharts(report, { language }) });
  },
  xlsx: async (report, language) => {
    const [{ reportWorkbook }, { writeWorkbook }] = await Promise.all([
      import('../report/sheet/reportWorkbook.js'),
      import('../write/writeWorkbook.js'),
    ]);
    return writeWorkbook(reportWorkbook(report, { language }));
  },
  md: async (report, language) => {
    const { renderReportMarkdown } = await import('../report/markdown/renderReportMarkdown.js');
    return `${renderReportMarkdown(report, { language })}\n`;
  },
  csv: async (report, language) => {
    const { renderReportCsv } = await import('../report/sheet/renderReportCsv.js');
    return renderReportCsv(report, { language });
  },
  json: async (report) => `${JSON.stringify(report, null, 2)}\n`,
} as const satisfies Readonly<Record<string, ReportWriter>>;
