import type { ReportPath } from '../document/reportDocument.js';
import { reportTitles } from '../document/reportTitles.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';
import { pathTable } from './pathTable.js';
import { picture } from './picture.js';

const words = {
  noCharts: {
    zh: '生成本页时没有安装 ECharts，图的位置以表格代替；执行 npm install echarts 后重新生成，即有图。',
    en: 'ECharts was not installed when this page was made, so there are tables in place of pictures; run npm install echarts and make it again to have them.',
  },
  chart: { zh: '进展图，数值见图下说明和数据表', en: 'its way as a chart; the figures are told below it' },
  data: { zh: '数据表', en: 'Figures' },
  notDrawn: { zh: '没有完成值、未画图的目标', en: 'Targets without a figure, not drawn' },
} as const;

/** The way of each target that anything was seen of; the others by name. */
export function pathsSection(context: PageContext): PageSection | null {
  const { report, language, charts } = context;
  const drawn = report.paths.filter(({ observed }) => observed.length > 0);
  const others = report.paths.filter(({ observed }) => observed.length === 0);
  if (drawn.length === 0) return null;
  return {
    id: 'paths',
    title: reportTitles.paths,
    body: html`${charts === null ? html`<p class="hint">${words.noCharts[language]}</p>\n` : null}<div class="paths">
${drawn.map((path, index) => pathFigure(path, index + 1, context))}</div>
${
  others.length > 0
    ? html`<p>${words.notDrawn[language]}${language === 'zh' ? '：' : ': '}${others
        .map(({ name }) => name[language])
        .join(language === 'zh' ? '；' : '; ')}</p>
`
    : null
}`,
  };
}

function pathFigure(path: ReportPath, place: number, { charts, language }: PageContext): Html {
  const { name, status, text, targetId } = path;
  const drawing = charts === null ? undefined : charts.paths[targetId];
  const alt = `${name[language]}${language === 'zh' ? '：' : ': '}${words.chart[language]}`;
  return html`<figure aria-labelledby="path-${place}">
<h3 id="path-${place}">${inItsLanguage(name[language], language)} ${markOf(status, language)}</h3>
${
  drawing === undefined
    ? pathTable(path, language)
    : html`${picture(drawing, alt)}
<details><summary>${words.data[language]}</summary>
${pathTable(path, language)}</details>
`
}<figcaption>${text[language]}</figcaption>
</figure>
`;
}
