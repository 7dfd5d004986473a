/** Counting words of bodies, persons and things, as characters of a class. */
export const countWords = '家个户件项人名所座处条栋台套';

/** The same with those of groups, sittings and subjects. */
export const moreCountWords = `${countWords}支批场门片`;
