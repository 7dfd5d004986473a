import type { Language } from '../../model/label.js';
import type { Text } from '../../model/text.js';
import type { View, ViewNote } from './view.js';

/** A view that begins with what a reader must know first: that figures are made up, or a plan is a draft. */
export function withNotices(view: View, notices: readonly Text[], language: Language): View {
  const first = notices.map((notice): ViewNote => ({ text: notice[language], tone: 'fair' }));
  return { ...view, notes: [...first, ...view.notes] };
}
