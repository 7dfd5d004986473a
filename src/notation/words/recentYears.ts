/** So many years back, at the head of a clause: 近十年, 近5年; 近三年平均水平 is something to compare with. */
export const recentYears =
  /^近(?:\d{1,2}|[一二三四五六七八九十]{1,2})年(?!内|期|平均|均值|水平|最|同期|的|无|未|来)/;
