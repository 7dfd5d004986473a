import { countWords } from '../../words/countWords.js';

/** Units of so many things, each by itself. */
export const countedUnit = new RegExp(`^[百千]?万?[${countWords}]$`);
