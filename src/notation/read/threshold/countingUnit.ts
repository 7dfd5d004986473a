import { moreCountWords } from '../../words/countWords.js';

/** Units of what is counted, or measured out like it: 家, 公里, 人次. */
export const countingUnit = new RegExp(`^[百千]?万?(?:[${moreCountWords}辆期]|公里|人次|亩)$`);
