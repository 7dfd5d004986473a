import { reportHeads } from '../document/reportHeads.js';
import { reportTitles } from '../document/reportTitles.js';
import { dataTable } from './dataTable.js';
import { html } from './html.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';

/** What was noticed about the data that the report rests on. */
export function dataNotesSection({ report, language }: PageContext): PageSection | null {
  if (report.dataNotes.length === 0) return null;
  return {
    id: 'data',
    title: reportTitles.dataNotes,
    body: dataTable({
      caption: reportTitles.dataNotes[language],
      columns: [
        { head: reportHeads.severity[language], width: 10 },
        { head: reportHeads.message[language], width: 52 },
        { head: reportHeads.cure[language], width: 38 },
      ],
      named: 1,
      rows: report.dataNotes.map(({ severity, file, message, cure, code }) => [
        markOf(severity, language),
        html`${file === '' ? null : html`<bdi>${file}</bdi>${language === 'zh' ? '：' : ': '}`}${message[language]} <code>${code}</code>`,
        cure[language],
      ]),
    }),
  };
}
