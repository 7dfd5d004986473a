/** From when on a change is taken, in a name or a heading: 较2020年, 比“十三五”末. */
export const sincePast = /[比较](?:(?:19|20)\d{2}年|基期|[“"]?十[一二三四五]五[”"]?末)/;
