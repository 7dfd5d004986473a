/** Words that join the last of a list to those in front of it. */
export const joinWords = '(?:[和与及]|以及)';

const joining = /^(?:[、和与及]|以及)$/;

/** Whether words only join two items of a list: 和, 以及. */
export const isJoinWord = (words: string): boolean => joining.test(words);

/** 和企业: the name of the last of a list in front of its figure. */
export const joinedInFront = new RegExp(`^${joinWords}["\\dA-Z\\p{Script=Han}]{2}`, 'u');

/** 公路和: the name of the first of a list behind its figure. */
export const joinedBehind = /\p{Script=Han}{2}[和与及]$/u;
