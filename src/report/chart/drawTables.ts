import type { ResultTables } from '../sheet/resultTables.js';
import type { ChartLibrary } from './chartDrawing.js';
import { chartDrawing } from './chartDrawing.js';

/** The picture of each table as SVG, in their order; `null` for a table without one. */
export type DrawnViews = readonly (string | null)[];

/**
 * Draws the charts of tables, by ECharts where it is there 绘制图表. How ECharts is found is told at `drawCharts`.
 *
 * @param tables such as `comparisonTables` makes
 * @param format `echarts`, the module. Left out: looked for where it is installed
 * @returns the pictures, for `renderTablesHtml`; `null` where there is no ECharts
 * @example
 * renderTablesHtml(tables, { charts: await drawTables(tables) }) // the page, with its pictures
 * @example
 * await drawTables(decompositionTables(decomposition, titles), { echarts }) // [null]: a table without a chart
 */
export async function drawTables(
  { views }: ResultTables,
  { echarts }: { readonly echarts?: ChartLibrary } = {},
): Promise<DrawnViews | null> {
  const draw = await chartDrawing(echarts);
  return draw && views.map(({ chart }) => (chart ? draw(chart.option, chart.width, chart.height) : null));
}
