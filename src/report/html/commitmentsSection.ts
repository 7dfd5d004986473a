import { reportHeads } from '../document/reportHeads.js';
import { reportTitles } from '../document/reportTitles.js';
import { dataTable } from './dataTable.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';

const words = {
  recorded: { zh: '有执行记录的任务', en: 'Commitments with a record' },
  unrecorded: { zh: '没有执行记录的任务', en: 'Without a record' },
} as const;

/** Commitments without an indicator: those that something is recorded of, and the others by kind. */
export function commitmentsSection(context: PageContext): PageSection | null {
  const { commitments, unrecorded } = context.report;
  if (commitments.length === 0 && unrecorded.length === 0) return null;
  return {
    id: 'commitments',
    title: reportTitles.commitments,
    body: html`${commitments.length > 0 ? recordedTable(context) : null}${
      unrecorded.length > 0 ? unrecordedList(context) : null
    }`,
  };
}

const recordedTable = ({ report, language }: PageContext): Html =>
  dataTable({
    caption: words.recorded[language],
    columns: (['commitment', 'kind', 'by', 'record', 'status'] as const).map((head) => ({
      head: reportHeads[head][language],
    })),
    rows: report.commitments.map(({ text, kind, by, record, status }) => [
      inItsLanguage(text[language], language),
      kind[language],
      by ?? '—',
      record[language],
      markOf(status, language),
    ]),
  });

const unrecordedList = ({
  report,
  language,
}: PageContext): Html => html`<h3>${words.unrecorded[language]}</h3>
<ul>${report.unrecorded.map((item) => html`<li>${item[language]}</li>\n`)}</ul>
`;
