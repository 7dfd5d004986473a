import type { ResultFormat } from './resultFormat.js';

/** What a comparison is called, and its items. */
export interface ComparisonTitles extends Pick<ResultFormat, 'language'> {
  /** What is compared. */
  readonly title: string;
  /** Names of the items, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** True when figures among them are made up. Left out: not known. */
  readonly isIllustrative?: boolean | null;
}
