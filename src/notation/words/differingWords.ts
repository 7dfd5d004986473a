/** 比全省平均水平高5个百分点: words between what is compared with and the figure. */
export const differing = /[比较][^，。；]{2,24}?(?:高|快|多|大|长|低|慢|少|短)(?:出|于)?[约近]?(?=\d)/;
/** Those of them that point down. */
export const below = /[比较][^，。；]{2,24}?(?:低|慢|少|短)(?:出|于)?[约近]?(?=\d)/;
