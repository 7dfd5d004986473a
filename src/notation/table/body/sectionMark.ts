/** 一、 （一） 第一类: what the line of a group begins with. */
export const sectionMark =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]+[部类])/;
