import type { View, ViewCell, ViewColumn, ViewSection } from '../sheet/view.js';
import type { TableColumn } from './dataTable.js';
import { dataTable } from './dataTable.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { picture } from './picture.js';
import { tonedWord } from './tonedWord.js';

/** Tables of at least this many narrow characters fill the page. */
const wide = 90;

/**
 * A view as a part of a page: its remarks, its picture, and a table for each of its sections.
 *
 * @param drawing the picture of its chart, or `null`
 */
export function viewPart(
  { title, notes, columns, sections, none, chart }: View,
  drawing: string | null,
): Html {
  return html`${notes.map(({ text }) => html`<p class="hint">${text}</p>\n`)}${
    chart && drawing !== null
      ? html`<figure class="whole">
${picture(drawing, chart.caption)}
<figcaption>${chart.caption}</figcaption>
</figure>
`
      : null
  }${sections.length === 0 && none !== '' ? html`<p>${none}</p>\n` : null}${sections.map((section) =>
    sectionTable(section, columns, title),
  )}`;
}

function sectionTable({ heading, rows }: ViewSection, columns: readonly ViewColumn[], title: string): Html {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const isWide = whole >= wide;
  const named = columns.findIndex(({ isName }) => isName === true);
  return dataTable({
    kind: isWide ? 'wide' : 'small',
    caption: heading ?? title,
    isCaptionHidden: heading === null,
    named: Math.max(0, named),
    columns: columns.map(
      ({ head, align, width }): TableColumn => ({
        head,
        ...(align === 'right' && { isFigure: true }),
        ...(isWide && { width: Math.round((1000 * width) / whole) / 10 }),
      }),
    ),
    rows: rows.map((row) => columns.map((_, index) => cellOf(row[index] ?? { text: '' }))),
  });
}

function cellOf({ text, tone }: ViewCell): Html {
  if (tone === 'strong') return html`<strong>${text}</strong>`;
  if (tone !== undefined && text !== '') return tonedWord(text, tone);
  return html`<bdi>${text.split('\n').map((line, index) => [index > 0 && html`<br>`, line])}</bdi>`;
}
