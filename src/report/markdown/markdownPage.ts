import type { Language } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { View } from '../sheet/view.js';
import { withNotices } from '../sheet/withNotices.js';
import { markdownView } from './markdownView.js';

/** Views as one page: the first gives it its title, and says what a reader must know. */
export function markdownPage(views: readonly View[], notices: readonly Text[], language: Language): string {
  return views
    .map((view, index) =>
      index === 0
        ? markdownView(withNotices(view, notices, language), { depth: 1 })
        : markdownView(view, { depth: 2 }),
    )
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
