/** Words that count without a number: 一批, 若干, 多个. */
export const openCounts = '(?:一大?批|若干|一系列|多[个家项座条处名支])';
