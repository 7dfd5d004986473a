import type { Language } from '../../model/label.js';
import type { ReportWork, ReportWorkGroup } from '../document/reportDocument.js';
import { reportHeads } from '../document/reportHeads.js';
import { reportTitles } from '../document/reportTitles.js';
import { formatDate } from '../number/formatDate.js';
import { dataTable } from './dataTable.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';

/** How projects and protection actions stand. */
export function workSection({ report, language }: PageContext): PageSection | null {
  if (report.work.length === 0) return null;
  return {
    id: 'work',
    title: reportTitles.work,
    body: html`${report.work.map((group) => groupPart(group, language))}`,
  };
}

/** What is known in a table, what is not by name: a plan has dozens of which nobody has recorded anything. */
function groupPart(group: ReportWorkGroup, language: Language): Html {
  const known = group.items.filter(({ state }) => state.code !== 'unknown');
  const unknown = group.items.filter(({ state }) => state.code === 'unknown');
  return html`<h3>${group.title[language]}${inBrackets(countsOf(group, language), language)}</h3>
${known.length > 0 ? knownTable(known, group.title[language], language) : null}${
  unknown.length > 0 ? unknownNames(unknown, language) : null
}`;
}

const inBrackets = (text: string, language: Language): string =>
  language === 'zh' ? `（${text}）` : ` (${text})`;

const countsOf = ({ states }: ReportWorkGroup, language: Language): string =>
  states
    .map(({ label, count }) => (language === 'zh' ? `${label.zh}${count}项` : `${count} ${label.en}`))
    .join(language === 'zh' ? '、' : ', ');

const knownTable = (items: readonly ReportWork[], caption: string, language: Language): Html =>
  dataTable({
    caption,
    columns: (['work', 'state', 'basis', 'due', 'results'] as const).map((head) => ({
      head: reportHeads[head][language],
    })),
    rows: items.map((item) => [
      inItsLanguage(item.name[language], language),
      markOf(item.state, language),
      item.basis[language],
      dueOf(item, language),
      remarksOf(item, language),
    ]),
  });

const words = {
  byPlanEnd: { zh: '规划期末', en: 'end of the plan' },
  contradicted: { zh: '记录为完成，但所含事项尚未完成', en: 'recorded as done, but a part of it is not' },
} as const;

function dueOf({ dueOn, isDueOnInferred }: ReportWork, language: Language): string {
  if (dueOn === null) return '—';
  return isDueOnInferred ? words.byPlanEnd[language] : formatDate(dueOn, language);
}

function remarksOf(item: ReportWork, language: Language): string {
  const { doneOn, overdueDays, isContradicted, results } = item;
  const told = [
    doneOn && { zh: `${formatDate(doneOn, 'zh')}完成`, en: `done on ${formatDate(doneOn, 'en')}` }[language],
    overdueDays !== null && { zh: `逾期${overdueDays}天`, en: `${overdueDays} days overdue` }[language],
    isContradicted && words.contradicted[language],
    ...results.map((result) => result[language]),
  ].filter((each) => typeof each === 'string' && each !== '');
  return told.length === 0 ? '—' : told.join(language === 'zh' ? '；' : '; ');
}

/** Each reason with the things it is true of. */
function unknownNames(items: readonly ReportWork[], language: Language): Html {
  const reasons = [...new Set(items.map(({ basis }) => basis[language]))];
  return html`<ul>${reasons.map((reason) => {
    const names = items.filter(({ basis }) => basis[language] === reason).map(({ name }) => name[language]);
    const counted = {
      zh: `情况不明（${reason}，${names.length}项）：`,
      en: `Unknown (${reason}; ${names.length}): `,
    };
    return html`<li>${counted[language]}${names.join(language === 'zh' ? '、' : '; ')}</li>\n`;
  })}</ul>
`;
}
