import { reportHeads } from '../document/reportHeads.js';
import { reportTitles } from '../document/reportTitles.js';
import { dataTable } from './dataTable.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { markOf } from './markOf.js';
import type { PageContext, PageSection } from './pageContext.js';

const words = {
  none: { zh: '没有预警。', en: 'No warnings.' },
  checks: { zh: '各规则的检查范围', en: 'How far each rule could look' },
} as const;

/** What somebody should look at, and how far the rules could look. Nothing where nobody looked. */
export function warningsSection(context: PageContext): PageSection | null {
  const { warnings, checks } = context.report;
  if (warnings === null) return null;
  const { language } = context;
  return {
    id: 'warnings',
    title: reportTitles.warnings,
    body: html`${warnings.length > 0 ? warningsTable(context) : html`<p>${words.none[language]}</p>\n`}${
      checks.length > 0
        ? html`<details><summary>${words.checks[language]}</summary>
<ul>${checks.map((check) => html`<li>${check[language]}</li>\n`)}</ul>
</details>
`
        : null
    }`,
  };
}

const warningsTable = ({ report, language }: PageContext): Html =>
  dataTable({
    caption: reportTitles.warnings[language],
    columns: [
      { head: reportHeads.severity[language], width: 14 },
      { head: reportHeads.message[language], width: 48 },
      { head: reportHeads.cure[language], width: 38 },
    ],
    named: 1,
    rows: (report.warnings ?? []).map(({ severity, message, cure }) => [
      markOf(severity, language),
      message[language],
      cure[language],
    ]),
  });
