import { reportHeads } from '../document/reportHeads.js';
import { reportTitles } from '../document/reportTitles.js';
import { formatPercent } from '../number/formatPercent.js';
import { dataTable } from './dataTable.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';
import { picture } from './picture.js';

/** The whole in a paragraph, in four figures, and by status. */
export function overviewSection(context: PageContext): PageSection {
  const { report, language } = context;
  return {
    id: 'overview',
    title: reportTitles.summary,
    body: html`<p>${report.summary.text[language]}</p>
${tiles(context)}${statusTable(context)}${progressFigure(context)}`,
  };
}

const words = {
  statuses: { zh: '各状态目标数', en: 'Targets by status' },
  indicators: { zh: '有目标的指标', en: 'Indicators' },
  progress: {
    zh: '各目标增量完成率（横条）与应完成进度（竖线）对比，数值见“指标完成情况”表',
    en: 'Share of the way made (bars) and due (marks); the figures are in the table of targets',
  },
} as const;

function tiles({ report, language }: PageContext): Html {
  const { indicatorCount, targetCount, assessableCount, metCount } = report.summary;
  const counts = [
    [words.indicators, indicatorCount],
    [reportHeads.count, targetCount],
    [reportHeads.assessable, assessableCount],
    [reportHeads.met, metCount],
  ] as const;
  return html`<dl class="tiles">
${counts.map(([name, count]) => html`<div><dt>${name[language]}</dt><dd>${count}</dd></div>\n`)}</dl>
`;
}

function statusTable({ report, language }: PageContext): Html | null {
  const { statuses } = report.summary;
  if (statuses.length === 0) return null;
  return dataTable({
    kind: 'small',
    caption: words.statuses[language],
    columns: [
      { head: reportHeads.status[language] },
      { head: reportHeads.count[language], isFigure: true },
      { head: reportHeads.share[language], isFigure: true },
    ],
    rows: statuses.map((status) => [markOf(status, language), status.count, formatPercent(status.ratio)]),
  });
}

const progressFigure = ({ charts, language }: PageContext): Html | null =>
  charts?.progress
    ? html`<figure class="whole">
${picture(charts.progress, words.progress[language])}
<figcaption>${words.progress[language]}</figcaption>
</figure>
`
    : null;
