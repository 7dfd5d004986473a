import type { Words } from './words.js';

/** `error`: the data cannot be used as it is; `warning`: it can, but look at it; `info`: what was done with it. */
export type Severity = 'error' | 'warning' | 'info';

/** A change that is safe to make without asking: what was seen is replaced by this text. */
export interface Fix {
  /** What is replaced: the key of a JSON object, or the value or cell that was seen. */
  readonly replace: 'key' | 'value';
  /** What comes in its place. */
  readonly by: string;
}

/** Details that sentences can be made of. */
export type Detail = string | number | boolean | null | readonly string[] | Words;

/** What a code means: how grave it is, and its sentences made from the details of one case. */
export interface CatalogueEntry<Details> {
  readonly severity: Severity;
  /** True when the call was wrong, not the data: a file that is not there, a plan nobody knows. The exit code is 2. */
  readonly isFaultOfTheCall?: true;
  readonly say: (details: Details) => {
    /** What is wrong, with what was seen. The place is put in front of it. */
    readonly message: Words;
    /** What should stand there. */
    readonly expected: Words;
    /** What to do about it. */
    readonly cure: Words;
    readonly fix?: Fix;
  };
}

/** Gives an entry its type, with the details that its sentences need. */
export const entry = <Details extends Readonly<Record<string, Detail>>>(
  meaning: CatalogueEntry<Details>,
): CatalogueEntry<Details> => meaning;
