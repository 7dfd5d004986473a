/** More than so many of a thing are no part that one place of many has. */
export const mostOfEach = 5;

/** Counting words of what a place has a few of, as characters of a class. */
export const unitsOfEach = '个家所处座条项支名人台辆套件间';
