import type { ChartOption } from './chartOption.js';

/** What is needed of ECharts. The module itself fits: `import * as echarts from 'echarts'`. */
export interface ChartLibrary {
  /** Makes a chart that draws without a page. */
  readonly init: (
    dom: null,
    theme: null,
    options: { renderer: 'svg'; ssr: true; width: number; height: number },
  ) => DrawnChart;
}

/** What is needed of one of its charts. */
export interface DrawnChart {
  /** Tells what to draw. */
  setOption(option: ChartOption): void;
  /** The picture as SVG. */
  renderToSVGString(): string;
  /** Lets go of it. */
  dispose(): void;
}

/** Draws a chart as SVG of that many pixels. */
type Draw = (option: ChartOption, width: number, height: number) => string;

/** The drawing by the library given, or by the one installed; `null` where there is none. */
export async function chartDrawing(echarts?: ChartLibrary): Promise<Draw | null> {
  const library = echarts ?? (await installedLibrary());
  return library && drawing(library);
}

// Not written out in the import: a bundler must not look for what need not be there.
const packageName = 'echarts';

async function installedLibrary(): Promise<ChartLibrary | null> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ packageName).catch(() => null);
}

const drawing =
  ({ init }: ChartLibrary): Draw =>
  (option, width, height) => {
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
