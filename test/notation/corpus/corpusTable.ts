import type { ValueOf } from '../../../src/model/label.js';
import type { ExpectedBaseline, ExpectedTarget } from './corpusEntry.js';

/** An indicator as the rows of a table give it. What is left out is not compared. */
export interface ExpectedIndicator {
  /** Name as printed; a list where the damage leaves several spellings right. */
  readonly name: string | readonly string[];
  /** `null` when the table prints none for it. */
  readonly unit?: string | null;
  readonly category?: string;
  readonly attribute?: ValueOf<'attribute'>;
  /** `null` when the table prints none for it. */
  readonly baseline?: ExpectedBaseline | null;
  readonly targets: readonly ExpectedTarget[];
  /** Other lists of targets that are right as well. */
  readonly anyOf?: readonly (readonly ExpectedTarget[])[];
}

/** An indicator table as it reaches a reader, and what stands in it. */
export interface CorpusTable {
  /** Title of the document; `style of …` where the table is made up after its kind. */
  readonly source: string;
  readonly format: 'lines' | 'pipe' | 'markdown' | 'tsv' | 'html';
  readonly text: string;
  readonly context: {
    readonly period: { readonly firstYear: number; readonly lastYear: number };
    readonly baseYear: number;
    /** No table prints directions: the indicators of which less is better are told beside it. */
    readonly lowerIsBetter?: readonly string[];
  };
  readonly indicators: readonly ExpectedIndicator[];
}
