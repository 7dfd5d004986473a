import type { Html } from './html.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import type { PageContext } from './pageContext.js';

/** The top of the page: title, what a reader must know first, and the facts. */
export const pageHeader = ({ report, language }: PageContext): Html => html`<header>
<h1>${report.title[language]}</h1>
${report.notices.map((notice) => html`<p class="notice">${notice[language]}</p>\n`)}<dl class="facts">
${report.facts.map(
  ({ name, text }) =>
    html`<div><dt>${name[language]}</dt><dd>${inItsLanguage(text[language], language)}</dd></div>\n`,
)}</dl>
</header>
`;
