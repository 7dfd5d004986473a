/**
 * Longest clause that is read, in characters. What is done for a clause may go over it several times; with a bound on
 * the clause the time of a whole text grows as its length does.
 */
export const longestClause = 500;
