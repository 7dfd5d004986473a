import type { Language } from '../../model/label.js';
import type { PlanReport } from '../document/reportDocument.js';
import type { ChartOption } from './chartOption.js';
import { pathOption } from './pathOption.js';
import { progressBulletOption } from './progressBulletOption.js';
import { statusMatrixOption } from './statusMatrixOption.js';

/** What is needed of ECharts. The module itself fits: `import * as echarts from 'echarts'`. */
export interface ChartLibrary {
  readonly init: (
    dom: null,
    theme: null,
    options: { renderer: 'svg'; ssr: true; width: number; height: number },
  ) => {
    setOption(option: ChartOption): void;
    renderToSVGString(): string;
    dispose(): void;
  };
}

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
  const library = format.echarts ?? (await installedLibrary());
  if (library === null) return null;
  const draw = drawing(library);
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

// Not written out in the import: a bundler must not look for what need not be there.
const packageName = 'echarts';

async function installedLibrary(): Promise<ChartLibrary | null> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ packageName).catch(() => null);
}

const drawing =
  ({ init }: ChartLibrary) =>
  (option: ChartOption, width: number, height: number): string => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption(option);
    const svg = chart.renderToSVGString();
    chart.dispose();
    return stillPicture(svg);
  };

/** Without what follows a mouse, whose names count on from picture to picture: the same report gives the same page. */
const stillPicture = (svg: string): string =>
  svg
    .replace(/<style >.*?<\/style>/s, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-/g, '');
