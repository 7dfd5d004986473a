import type { Language } from '../../model/label.js';
import type { ReportTarget } from '../document/reportDocument.js';
import { reportHeads } from '../document/reportHeads.js';
import { reportTitles } from '../document/reportTitles.js';
import { formatNumber } from '../number/formatNumber.js';
import type { TableColumn } from './dataTable.js';
import { dataTable } from './dataTable.js';
import type { Html, Slot } from './html.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';

/** The table 指标完成情况表, how to read it, and where the trends lead. */
export function targetsSection(context: PageContext): PageSection | null {
  const { report, language } = context;
  if (report.targets.length === 0) return null;
  return {
    id: 'targets',
    title: reportTitles.targets,
    body: html`${targetsTable(context)}<div class="notes">
<h3>${reportTitles.notes[language]}</h3>
<ul>${report.notes.map((note) => html`<li>${note[language]}</li>`)}</ul>
</div>
${trendsTable(context)}`,
  };
}

interface TargetColumn extends Omit<TableColumn, 'head'> {
  readonly head: keyof typeof reportHeads;
  readonly cell: (target: ReportTarget, language: Language) => Slot;
}

const name = (target: ReportTarget, language: Language): Html =>
  inItsLanguage((target.isFirstOfIndicator ? target.name : target.fullName)[language], language);

const columns: readonly TargetColumn[] = [
  {
    head: 'number',
    isFigure: true,
    width: 4.5,
    cell: ({ number, isFirstOfIndicator }) => (isFirstOfIndicator ? number : null),
  },
  { head: 'indicator', width: 17, cell: name },
  { head: 'unit', width: 8, cell: ({ unitText }, language) => unitText[language] },
  { head: 'baseline', isFigure: true, width: 7.5, cell: ({ baseline }, language) => baseline.text[language] },
  {
    head: 'goal',
    isFigure: true,
    width: 13,
    cell: ({ goal }, language) => inItsLanguage(goal.text[language], language),
  },
  { head: 'observed', isFigure: true, width: 12, cell: ({ observed }, language) => observed.text[language] },
  {
    head: 'attainment',
    isFigure: true,
    width: 9,
    cell: ({ attainment }, language) => attainment.text[language],
  },
  { head: 'progress', isFigure: true, width: 9, cell: ({ progress }, language) => progress.text[language] },
  { head: 'expected', isFigure: true, width: 9, cell: ({ expected }, language) => expected.text[language] },
  { head: 'status', width: 11, cell: statusOf },
];

const scoreColumn: TargetColumn = {
  head: 'score',
  isFigure: true,
  cell: ({ score }, language) => (score === null ? '—' : formatNumber(score, { language, decimals: 2 })),
};
const declaredColumn: TargetColumn = { head: 'declared', cell: ({ declared }) => declared ?? '—' };

function statusOf({ status, held }: ReportTarget, language: Language): Slot {
  const mark = markOf(status, language);
  if (held === '') return mark;
  return [mark, language === 'zh' ? `（${held}）` : ` (${held})`];
}

function targetsTable({ report, language }: PageContext): Html {
  const shown = [
    ...columns,
    ...(report.targets.some(({ score }) => score !== null) ? [scoreColumn] : []),
    ...(report.targets.some(({ declared }) => declared !== null) ? [declaredColumn] : []),
  ];
  return dataTable({
    kind: 'wide',
    caption: captionOf(report.isIllustrative, language),
    named: 1,
    columns: shown.map(({ head, cell: _, ...column }) => ({ ...column, head: reportHeads[head][language] })),
    rows: report.targets.map((target) => shown.map(({ cell }) => cell(target, language))),
  });
}

/** Said again where it is quoted from. */
function captionOf(isIllustrative: boolean | null, language: Language): string {
  const [title, mark] = {
    zh: ['指标完成情况表', '（示例数据）'],
    en: ['State of the targets', ' (illustrative data)'],
  }[language];
  return `${title}${isIllustrative ? mark : ''}`;
}

function trendsTable({ report, language }: PageContext): Html | null {
  const open = report.targets.filter(({ projected, isMet }) => projected.value !== null && isMet !== true);
  if (open.length === 0 || report.projectionMethod === null) return null;
  const heads = ['goal', 'projected', 'shortfall', 'reachedIn', 'changePerYear', 'neededPerYear'] as const;
  const method = report.projectionMethod[language];
  return html`<h3>${reportTitles.trends[language]}${language === 'zh' ? `（${method}）` : ` (${method})`}</h3>
${dataTable({
  kind: 'wide',
  caption: { zh: '尚未达到的目标按现有趋势推算', en: 'Targets not met yet, carried on as they went' }[
    language
  ],
  columns: [
    { head: reportHeads.indicator[language], width: 24 },
    ...heads.map((head) => ({ head: reportHeads[head][language], isFigure: true }) as const),
  ],
  rows: open.map((target) => [
    inItsLanguage(target.fullName[language], language),
    ...heads.map((head) => (head === 'reachedIn' ? target.reachedIn : target[head].text)[language]),
  ]),
})}`;
}
