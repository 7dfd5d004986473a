import * as echarts from 'echarts';
import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/report/chart/drawCharts.js';
import { pathOption } from '../../src/report/chart/pathOption.js';
import { progressBulletOption } from '../../src/report/chart/progressBulletOption.js';
import { statusMatrixOption } from '../../src/report/chart/statusMatrixOption.js';
import type { PlanReport, ReportPath, ReportRollUp } from '../../src/report/document/reportDocument.js';
import { sampleReport } from './reportSample.js';

const report = sampleReport();
const patents = report.paths.find(({ targetId }) => targetId === 'patents-2025') as ReportPath;
const byDimension = report.rollUps[0] as ReportRollUp;
const zh = { language: 'zh' } as const;
const en = { language: 'en' } as const;

const seriesOf = (path: ReportPath, name: string) =>
  pathOption(path, zh).series.find((series) => series.name === name);

describe('a chart is plain data', () => {
  const options = [
    ...report.paths.map((path) => pathOption(path, zh)),
    progressBulletOption(report, zh),
    statusMatrixOption(byDimension, zh),
  ];

  it('that survives JSON, so it has no functions', () => {
    expect(JSON.parse(JSON.stringify(options))).toEqual(options);
  });

  it('that ECharts takes', () => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 300 });
    for (const option of options) {
      chart.clear();
      // The types of ECharts take it as it is.
      const taken: echarts.EChartsOption = option;
      chart.setOption(taken);
      expect(chart.renderToSVGString()).toMatch(/^<svg.*<\/svg>$/s);
    }
    chart.dispose();
  });

  it('that tells in words what it shows', () => {
    for (const { aria } of options) expect(aria.label.description.length).toBeGreaterThan(10);
  });
});

describe('the chart of a way', () => {
  it('has a month a category, named by the year in December', () => {
    const { xAxis } = pathOption(patents, zh);
    const places = xAxis.axisLabel?.customValues?.map((place) => xAxis.data?.[place]);
    expect(places).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(xAxis.data).toContain('2023-06');
  });

  it('puts every figure at the end of its period', () => {
    const { xAxis } = pathOption(patents, zh);
    const places = seriesOf(patents, '完成值')?.data.map(({ value }) => {
      const [place = -1, figure] = value as number[];
      return [xAxis.data?.[place], figure];
    });
    expect(places).toEqual([
      ['2020', 0.53],
      ['2021', 0.7],
      ['2022', 0.95],
      ['2023', 1.2],
    ]);
  });

  it('tells lines apart by dashes and marks, not by colour alone', () => {
    const looks = pathOption(patents, zh).series.map(
      ({ lineStyle, symbol }) => `${lineStyle?.type} ${symbol}`,
    );
    expect(looks).toHaveLength(4);
    expect(new Set(looks).size).toBe(4);
  });

  it('leaves out what is not known', () => {
    const bare = { ...patents, observed: [], projected: null, expected: [], start: null };
    expect(pathOption(bare, en).series.map(({ name }) => name)).toEqual(['Goal']);
    expect(
      pathOption({ ...bare, goal: null, observed: patents.observed }, en).series.map(({ name }) => name),
    ).toEqual(['Observed']);
  });

  it('has bars for the years of what must be kept up, and a line for the goal', () => {
    const { series, xAxis } = pathOption({ ...patents, scale: 'years' }, en);
    expect(series.map(({ type }) => type)).toEqual(['bar', 'line']);
    expect(xAxis.data).toEqual(['2021', '2022', '2023']);
    expect(series[1]?.data.map(({ value }) => value)).toEqual([1.8, 1.8, 1.8]);
  });

  it('stands a single figure of half a year in a year of its own', () => {
    const half = { period: '2023H1', endsOn: '2023-06-30', value: 1 };
    const { xAxis, series } = pathOption(
      { ...patents, start: null, expected: [], projected: null, goal: null, observed: [half] },
      zh,
    );
    expect(series[0]?.data[0]?.value).toEqual([xAxis.data?.indexOf('2023-06'), 1]);
    expect(xAxis.data).toEqual(expect.arrayContaining(['2022', '2023']));
  });
});

describe('the bullets', () => {
  it('have a bar for each target whose progress is known, and a mark for what was due', () => {
    const { yAxis, series } = progressBulletOption(report, zh);
    const known = report.targets.filter(({ progress }) => progress.value !== null);
    expect(yAxis.data).toEqual(known.map(({ fullName }) => fullName.zh));
    const [bars, due] = series;
    // 0.67 ÷ 1.27, and 3 of 5 years.
    expect(bars?.data[0]?.value).toBeCloseTo(52.755_905_511_811, 9);
    expect(due?.data[0]?.value).toEqual([60, 0]);
  });

  it('cut a bar that leaves the picture, and never its figure', () => {
    const [row] = report.targets;
    if (!row) throw new Error('no row');
    const far = { ...row, progress: { ...row.progress, value: 7, text: { zh: '700.0%', en: '700.0%' } } };
    const { series, xAxis } = progressBulletOption({ targets: [far] }, zh);
    expect(series[0]?.data[0]?.value).toBe(125);
    expect(xAxis.max).toBe(125);
    expect(series[2]?.data[0]?.label?.formatter).toContain('700.0%');
  });

  it('say the status in words', () => {
    expect(progressBulletOption(report, en).series[2]?.data[0]?.label?.formatter).toBe('52.8%  behind');
  });
});

describe('the matrix', () => {
  it('has a row a group, a column a status that is there, and the counts', () => {
    const { xAxis, yAxis, series } = statusMatrixOption(byDimension, zh);
    expect(yAxis.data).toEqual(byDimension.groups.map(({ label }) => label.zh));
    expect(xAxis.data).toEqual(byDimension.total.statuses.map(({ label }) => label.zh));
    const all = series[0]?.data.map(({ value }) => (value as number[])[2] ?? 0) ?? [];
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(report.summary.targetCount);
  });
});

describe('drawing', () => {
  it('gives a picture for each way that anything was seen of', async () => {
    const charts = await drawCharts(report, zh);
    const seen = report.paths.filter(({ observed }) => observed.length > 0).map(({ targetId }) => targetId);
    expect(Object.keys(charts?.paths ?? {})).toEqual(seen);
    expect(charts?.progress).toContain('<svg');
    expect(charts?.rollUps).toHaveLength(1);
  });

  it('keeps names out of the markup', async () => {
    const name = { zh: '<script>"&\'</script>', en: 'x' };
    const hostile: PlanReport = {
      ...report,
      targets: report.targets.map((row) => ({ ...row, fullName: name })),
      paths: report.paths.map((path) => ({ ...path, name, text: name, unit: '<b>' })),
    };
    const charts = await drawCharts(hostile, { language: 'zh', echarts });
    for (const svg of [charts?.progress ?? '', ...Object.values(charts?.paths ?? {})]) {
      expect(svg).not.toContain('<script');
      expect(svg).not.toContain('<b>');
    }
  });

  it('draws the same picture every time', async () => {
    const [first, second] = [await drawCharts(report, zh), await drawCharts(report, zh)];
    expect(first).toEqual(second);
  });
});
