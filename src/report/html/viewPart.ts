import type { Language } from '../../model/label.js';
import type { View, ViewCell, ViewSection } from '../sheet/view.js';
import type { TableColumn } from './dataTable.js';
import { dataTable } from './dataTable.js';
import type { Html } from './html.js';
import { html } from './html.js';
import { inItsLanguage } from './inItsLanguage.js';
import { picture } from './picture.js';
import { tonedWord } from './tonedWord.js';

/** No column of a wide table is narrower: heads and years want the room. */
const narrowest = 10;

/** Tables of at least this many narrow characters fill the page. */
const wide = 90;

/**
 * A view as a part of a page: its remarks, its picture, and a table for each of its sections.
 *
 * @param drawing the picture of its chart, or `null`
 */
export function viewPart(view: View, drawing: string | null, language: Language): Html {
  const { notes, sections, none, chart } = view;
  return html`${notes.map(({ text }) => html`<p class="hint">${text}</p>\n`)}${
    chart && drawing !== null
      ? html`<figure class="whole">
${picture(drawing, chart.caption)}
<figcaption>${chart.caption}</figcaption>
</figure>
`
      : null
  }${sections.length === 0 && none !== '' ? html`<p>${none}</p>\n` : null}${sections.map((section) =>
    sectionTable(section, view, language),
  )}`;
}

function sectionTable({ heading, rows }: ViewSection, { columns, title }: View, language: Language): Html {
  const whole = columns.reduce((sum, { width }) => sum + Math.max(narrowest, width), 0);
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
        ...(isWide && { width: Math.round((1000 * Math.max(narrowest, width)) / whole) / 10 }),
      }),
    ),
    rows: rows.map((row) => columns.map((_, index) => cellOf(row[index] ?? { text: '' }, language))),
  });
}

function cellOf({ text, tone }: ViewCell, language: Language): Html {
  if (tone === 'strong') return html`<strong>${text}</strong>`;
  if (tone !== undefined && text !== '') return tonedWord(text, tone);
  return inItsLanguage(text, language);
}
