import type { Language } from '../../model/label.js';
import { labelOf } from '../../model/label.js';
import type { ReportGroup, ReportRollUp } from '../document/reportDocument.js';
import { reportHeads } from '../document/reportHeads.js';
import { reportTitles } from '../document/reportTitles.js';
import { dataTable } from './dataTable.js';
import type { Html, Slot } from './html.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';
import { picture } from './picture.js';

/** Targets put together, each roll-up with its matrix and its table. */
export function rollUpsSection({ report, language, charts }: PageContext): PageSection | null {
  if (report.rollUps.length === 0) return null;
  return {
    id: 'groups',
    title: reportTitles.rollUps,
    body: html`${report.rollUps.map((rolled, index) => rollUpPart(rolled, charts?.rollUps[index], language))}`,
  };
}

const matrix = {
  zh: '状态矩阵：各类目标处于各状态的个数，数值见下表',
  en: 'Matrix of statuses: how many targets of each group have each; the figures are in the table below',
} as const;

function rollUpPart(rolled: ReportRollUp, drawing: string | undefined, language: Language): Html {
  return html`<h3>${rolled.title[language]}</h3>
${
  drawing === undefined
    ? null
    : html`<figure class="whole">
${picture(drawing, matrix[language])}
<figcaption>${matrix[language]}</figcaption>
</figure>
`
}${dataTable({
  caption: rolled.title[language],
  columns: [
    { head: groupHead(rolled, language) },
    ...(['count', 'assessable', 'met', 'meanProgress', 'coverage'] as const).map(
      (head) => ({ head: reportHeads[head][language], isFigure: true }) as const,
    ),
    { head: reportHeads.worst[language] },
    { head: reportHeads.statuses[language] },
  ],
  rows: rolled.groups.map((group) => cellsOf(group, language)),
  total: cellsOf({ ...rolled.total, label: reportHeads.total }, language),
})}<p class="hint">${rolled.note[language]}</p>
`;
}

const groupHead = ({ by }: ReportRollUp, language: Language): string => {
  const word = labelOf('grouping', by, language);
  return word.slice(0, 1).toUpperCase() + word.slice(1);
};

const cellsOf = (group: ReportGroup, language: Language): Slot[] => [
  inItsLanguage(group.label[language], language),
  group.targetCount,
  group.assessableCount,
  `${group.metCount}/${group.decidedCount}`,
  group.progress.text[language],
  group.coverage.text[language],
  group.worst === null ? '—' : markOf(group.worst, language),
  group.statuses
    .map(({ label, count }) => `${label[language]} ${count}`)
    .join(language === 'zh' ? '、' : ', '),
];
