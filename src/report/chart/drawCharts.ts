import type { Language } from '../../model/label.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { ChartOption } from './chartOption.js';
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
 * Draws the charts of a report, by ECharts where it is installed 绘制图表.
 *
 * ECharts is an optional dependency: `npm install echarts`. It is loaded only here, and without a page around it.
 *
 * @param report the report
 * @param format the language of names and legends
 * @returns the pictures, or `null` where ECharts is not installed: a page then has tables in their place
 * @example
 * const charts = await drawCharts(report, { language: 'zh' });
 * const page = renderReportHtml(report, { language: 'zh', charts });
 * @example
 * (await drawCharts({ ...report, paths: [] }, { language: 'en' }))?.paths // {}
 */
export async function drawCharts(
  report: PlanReport,
  format: { readonly language: Language },
): Promise<ReportCharts | null> {
  const draw = await drawing();
  if (draw === null) return null;
  const bullets = progressBulletOption(report, format);
  const count = bullets.yAxis.data?.length ?? 0;
  return {
    progress: count === 0 ? null : draw(bullets, 760, 70 + 34 * count),
    paths: Object.fromEntries(
      report.paths
        .filter(({ observed }) => observed.length > 0)
        .map((path) => [path.targetId, draw(pathOption(path, format), 460, 280)]),
    ),
    rollUps: report.rollUps.map((rolled) =>
      draw(statusMatrixOption(rolled, format), 760, 56 + 34 * rolled.groups.length),
    ),
  };
}

type Draw = (option: ChartOption, width: number, height: number) => string;

async function drawing(): Promise<Draw | null> {
  const echarts = await import('echarts').catch(() => null);
  if (echarts === null) return null;
  return (option, width, height) => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption(option);
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  };
}
