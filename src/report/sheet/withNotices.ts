import type { ResultTables } from './resultTables.js';
import type { View, ViewNote } from './view.js';

/** A view that begins with what a reader must know first. */
export function withNotices(view: View, notices: ResultTables['notices']): View {
  const first = notices.map((text): ViewNote => ({ text, tone: 'fair' }));
  return { ...view, notes: [...first, ...view.notes] };
}
