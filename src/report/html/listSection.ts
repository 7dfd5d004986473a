import type { Language } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import { html } from './html.js';
import type { PageSection } from './pageContext.js';

/** A section that is one list; none for an empty one. */
export function listSection(
  id: string,
  title: Text,
  items: readonly Text[],
  language: Language,
): PageSection | null {
  if (items.length === 0) return null;
  return { id, title, body: html`<ul>${items.map((item) => html`<li>${item[language]}</li>\n`)}</ul>\n` };
}
