/** Why words that stand alone are doubtful. */
export const tornPiece = {
  zh: '这些文字可能是名称断开的一段',
  en: 'these words may be a piece of the name',
};
