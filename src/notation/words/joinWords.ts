/** Words that join the last of a list to those in front of it. */
export const joinWords = '(?:[和与及]|以及)';

const joining = /^(?:[、和与及]|以及)$/;

/** Whether words only join two items of a list: 和, 以及. */
export const isJoinWord = (words: string): boolean => joining.test(words);
