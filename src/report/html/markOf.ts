import type { Language } from '../../model/label.js';
import type { ReportMark, ReportTone } from '../document/reportDocument.js';
import type { Html } from './html.js';
import { html } from './html.js';

/** A shape for each tone, so that nothing is told by colour alone. */
const shapes: Readonly<Record<ReportTone, string>> = {
  good: '●',
  fair: '◐',
  bad: '▲',
  muted: '○',
  neutral: '◆',
};

/** A status, state or severity: its word, with a shape that readers of the screen skip. */
export const markOf = ({ label, tone }: ReportMark, language: Language): Html =>
  html`<span class="mark ${tone}"><span class="shape" aria-hidden="true">${shapes[tone]}</span>${label[language]}</span>`;
