import type { DrawnViews } from '../chart/drawTables.js';
import type { ResultTables } from '../sheet/resultTables.js';
import type { View } from '../sheet/view.js';
import { html } from './html.js';
import { htmlPage } from './htmlPage.js';
import { viewPart } from './viewPart.js';

/** Tables of at least this many narrow characters need the long side of the paper. */
const widestUpright = 130;

/**
 * Tables as one page of HTML 网页, in the looks of a report: it opens without a network, prints on A4 and needs no script;
 * nothing is loaded from anywhere, and the page forbids it. Every text is escaped; characters that a reader would not see
 * stand as escapes. Wide tables are printed on the long side of the paper.
 *
 * @param tables of a comparison, an evaluation sheet, an assessment or a decomposition, such as `comparisonTables` makes
 * @param format `charts` their pictures, as `drawTables` makes them; left out or `null`, tables stand without
 * @returns the page, from `<!doctype html>` to a line break at its end
 * @example
 * const tables = comparisonTables(comparison, { language: 'zh', title: '满意度', names });
 * const page = renderTablesHtml(tables, { charts: await drawTables(tables) });
 * page.includes('<img src="data:image/svg+xml,') // true, where ECharts is installed
 * @example
 * renderTablesHtml(comparisonTables(ofNothing, { language: 'en', title: '<b>', names: {} })).includes('<h1>&lt;b&gt;</h1>') // true
 */
export function renderTablesHtml(
  { language, title, notices, views }: ResultTables,
  { charts = null }: { readonly charts?: DrawnViews | null } = {},
): string {
  return htmlPage({
    language,
    title,
    header: html`<header>
<h1>${title}</h1>
${notices.map((notice) => html`<p class="notice">${notice}</p>\n`)}</header>
`,
    sections: views.map((view, index) => ({
      id: `part-${index + 1}`,
      // The first has the title of the page.
      title: index === 0 ? view.name : view.title,
      body: viewPart(view, charts?.[index] ?? null, language),
    })),
    isLandscape: views.some((view) => widthOf(view) >= widestUpright),
  });
}

const widthOf = ({ columns, sections }: View): number =>
  sections.length === 0 ? 0 : columns.reduce((sum, { width }) => sum + width, 0);
