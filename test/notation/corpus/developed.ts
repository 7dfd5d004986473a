import type { CorpusEntry } from './corpusEntry.js';
import { developCorpus } from './develop.js';
import { developMoreCorpus } from './developMore.js';

/** Everything the reader was developed on: the first half, and the half that was blind until it had been measured twice. */
export const developedCorpus: readonly CorpusEntry[] = [...developCorpus, ...developMoreCorpus];
