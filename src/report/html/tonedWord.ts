import type { ReportTone } from '../document/reportDocument.js';
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

/** A word with the shape and colour of its tone. */
export const tonedWord = (text: string, tone: ReportTone): Html =>
  html`<span class="mark ${tone}"><span class="shape" aria-hidden="true">${shapes[tone]}</span>${text}</span>`;
