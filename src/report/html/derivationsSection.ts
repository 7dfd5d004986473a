import { reportTitles } from '../document/reportTitles.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import type { PageContext, PageSection } from './pageContext.js';

const hint = {
  zh: '逐项展开，可用计算器复核。g 为目标值，x 为当前值，b 为基期值，m、N 为已过月数和全程月数。',
  en: 'Open a target to check its figures with a pocket calculator: g is the goal, x the current value, b the baseline, m of N months have passed.',
} as const;

/** How every figure came about, on demand: a screen unfolds it, paper leaves it out. */
export function derivationsSection({ report, language }: PageContext): PageSection | null {
  if (report.derivations.length === 0) return null;
  return {
    id: 'derivations',
    title: reportTitles.derivations,
    isForScreen: true,
    body: html`<p class="hint">${hint[language]}</p>
${report.derivations.map(
  ({
    name,
    lines,
  }) => html`<details class="derivation"><summary>${inItsLanguage(name[language], language)}</summary>
<ul>${lines[language].map((line) => html`<li>${line}</li>\n`)}</ul>
</details>
`,
)}`,
  };
}
