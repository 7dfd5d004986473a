import type { ResultFormat } from './resultFormat.js';

/** What a decomposition is of. */
export interface DecompositionTitles extends Pick<ResultFormat, 'language'> {
  /** What is dealt out. */
  readonly title: string;
  /** Unit of the total; `null` for none. */
  readonly unit: string | null;
}
