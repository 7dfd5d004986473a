import { visibleText } from '../layout/visibleText.js';

/** A piece of a page that is already escaped. Only {@link html} makes one, so that no text passes for it. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a template: text is escaped, pieces of pages are not, and nothing is nothing. */
export type Slot = Html | string | number | null | false | readonly Slot[];

/**
 * A piece of a page. Every text put into it is escaped, for use between tags and inside quoted attributes, and
 * characters that a reader would not see (control characters, bidirectional overrides) stand as escapes.
 *
 * @example
 * String(html`<td title="${'"'}">${'<script>'}</td>`) // '<td title="&quot;">&lt;script&gt;</td>'
 * String(html`<ul>${[html`<li>1</li>`, null]}</ul>`) // '<ul><li>1</li></ul>'
 */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(parts.map((part, index) => part + filled(slots[index] ?? null)).join(''));
}

function filled(slot: Slot): string {
  if (slot === null || slot === false) return '';
  if (slot instanceof Html) return slot.toString();
  if (typeof slot === 'object') return slot.map(filled).join('');
  return visibleText(String(slot)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
