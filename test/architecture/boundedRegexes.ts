/** Why input of a file cannot grow under a regular expression that takes more than linear time. */
export interface Bound {
  /** The highest degree of the polynomial that is proved and allowed there. */
  readonly degree: 2 | 3;
  readonly because: string;
}

const clause = 'a clause has at most 500 characters: longer ones are refused (notation/tooLong)';
const wellFormed =
  'XML that was read before: a tag, a comment and a section that do not close were refused then';
const ours = 'it is applied to what this library itself has written';
const counted = 'its repeats are counted, so that it takes linear time with a large factor';

/**
 * Files with regular expressions that take quadratic time, or that the checker takes for such, and what bounds their
 * input. Exponential ones have no place here.
 */
export const boundedRegexes: Readonly<Record<string, Bound>> = {
  'notation/doubt/digitsDoubt.ts': { degree: 2, because: clause },
  'notation/doubt/nameDoubt.ts': { degree: 2, because: clause },
  'notation/doubt/wordlessName.ts': { degree: 2, because: clause },
  'notation/doubt/unusedDoubt.ts': { degree: 2, because: clause },
  'notation/draft/titleIn.ts': { degree: 2, because: 'a title has at most 100 characters' },
  'notation/kinds/rank.ts': { degree: 2, because: clause },
  'notation/kinds/qualitative.ts': { degree: 2, because: clause },
  'notation/kinds/relative.ts': { degree: 2, because: clause },
  'notation/kinds/structure.ts': { degree: 2, because: `${clause}; ${counted}` },
  'notation/kinds/trend.ts': { degree: 2, because: clause },
  'notation/kinds/unset.ts': { degree: 2, because: clause },
  'notation/kinds/zeroBreakthrough.ts': { degree: 2, because: clause },
  'notation/read/comparedStart.ts': { degree: 2, because: clause },
  'notation/read/isDamaged.ts': { degree: 2, because: clause },
  'notation/read/isPast.ts': { degree: 2, because: clause },
  'notation/read/isScoring.ts': { degree: 2, because: clause },
  'notation/read/segmentsOf.ts': { degree: 2, because: 'it is asked of the last 60 characters' },
  'notation/read/trimmedName.ts': { degree: 2, because: clause },
  'notation/scan/rankAt.ts': { degree: 2, because: clause },
  'notation/table/indicatorName.ts': { degree: 2, because: 'a name is cut to 400 characters before' },
  'notation/words/decoyWords.ts': { degree: 2, because: `${clause}; ${counted}` },
  'notation/words/tableWords.ts': { degree: 3, because: 'it is asked of the last 200 characters of a line' },
  'parse/cell/numberCell.ts': { degree: 2, because: 'a longer cell than 500 characters is refused before' },
  'parse/cell/plainFigure.ts': { degree: 2, because: 'the cell was read as a number before' },
  'read/layout/workHeading.ts': { degree: 2, because: 'a longer heading than 60 characters is none' },
  'read/workbook/mergedRanges.ts': { degree: 2, because: counted },
  'read/workbook/numberFormat.ts': { degree: 2, because: 'a format is cut to 255 characters before' },
  'report/chart/chartDrawing.ts': { degree: 2, because: ours },
  'report/derivation/calculatorNumber.ts': { degree: 2, because: 'a number has some twenty digits' },
  'report/html/picture.ts': { degree: 3, because: ours },
  'report/number/formatNumber.ts': { degree: 2, because: 'a number has some twenty digits' },
  'validate/series/keptPlaces.ts': { degree: 2, because: 'a number has some twenty digits' },
  'write/annotated/commentParts.ts': { degree: 2, because: wellFormed },
  'write/annotated/notedStyles.ts': { degree: 2, because: wellFormed },
  'write/corrected/correctedJson.ts': {
    degree: 2,
    because: 'JSON that was read before: its texts are closed',
  },
  'write/part/editedSheet.ts': { degree: 2, because: wellFormed },
  'write/printedRanges.ts': { degree: 2, because: ours },
  'write/sheetNames.ts': {
    degree: 2,
    because: 'the names are those of the program that writes, not of a file',
  },
};
