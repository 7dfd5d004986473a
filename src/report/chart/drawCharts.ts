import type { Language } from '../../model/label.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { ChartLibrary } from './chartDrawing.js';
import { chartDrawing } from './chartDrawing.js';
import { pathOption } from './pathOption.js';
import { progressBulletOption } from './progressBulletOption.js';
import { statusMatrixOption } from './statusMatrixOption.js';

/** The pictures of a report, as SVG. */
export interface ReportCharts {
  /** The progress of all targets; `null` where none is known. */
  readonly progress: string | null;
  /** The way of each target that anything was seen of, by the id of the target. */
  readonly paths: Readonly<Record<string, string>>;
  /** The matrix of each roll-up, in their order. */
  readonly rollUps: readonly string[];
}

/**
 * Draws the charts of a report, by ECharts where it is there 绘制图表.
 *
 * ECharts is an optional dependency: `npm install echarts`. On Node it is found where it is installed, and loaded only
 * here; no page is needed around it. An app with a bundler hands it in, since a bundler would ask for it from everybody.
 *
 * @param report the report
 * @param format the language of names and legends; and `echarts`, the module. Left out: looked for where it is installed
 * @returns the pictures, or `null` where there is no ECharts: a page then has tables in their place
 * @example
 * const charts = await drawCharts(report, { language: 'zh' });
 * const page = renderReportHtml(report, { language: 'zh', charts });
 * @example
 * (await drawCharts({ ...report, paths: [] }, { language: 'en', echarts }))?.paths // {}
 */
export async function drawCharts(
  report: PlanReport,
  format: { readonly language: Language; readonly echarts?: ChartLibrary },
): Promise<ReportCharts | null> {
  const draw = await chartDrawing(format.echarts);
  if (draw === null) return null;
  const bullets = progressBulletOption(report, format);
  const count = bullets.yAxis.data.length;
  return {
    progress: count === 0 ? null : draw(bullets, 760, 70 + 34 * count),
    paths: Object.fromEntries(
      report.paths
        .filter(({ observed }) => observed.length > 0)
        .map((path) => [path.targetId, draw(pathOption(path, format), 460, 280)]),
    ),
    rollUps: report.rollUps.map((rolled) =>
      draw(statusMatrixOption(rolled, format), 760, 68 + 34 * rolled.groups.length),
    ),
  };
}
