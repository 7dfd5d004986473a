import { reportTitles } from '../document/reportTitles.js';
import { html } from './html.js';
import type { PageContext, PageSection } from './pageContext.js';

/** What could not be computed: each reason with what it is about. */
export function gapsSection({ report, language }: PageContext): PageSection | null {
  if (report.gaps.length === 0) return null;
  return {
    id: 'gaps',
    title: reportTitles.gaps,
    body: html`<dl class="gaps">
${report.gaps.map(
  ({ reason, places }) =>
    html`<div><dt>${reason[language]}</dt>${places.map(
      (place) => html`<dd>${place[language]}</dd>`,
    )}</div>\n`,
)}</dl>
`,
  };
}
