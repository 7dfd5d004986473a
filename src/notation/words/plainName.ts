const marks = /^[*＊#＃▲△★☆◆●]{1,4}|(?:[*＊▲△★☆◆●]|[①-⑳]){1,4}$/g;
const aside = /[(（][^()（）]{0,80}[)）]|[[［][^[\]［］]{0,20}[\]］]/g;

/** The name of a row without its marks and the remarks in brackets: 单位GDP能耗降低 of 单位GDP能耗降低（含原料用能）*. */
export const plainName = (name: string): string =>
  name.trim().replace(marks, '').replace(aside, '').replace(marks, '').trim();
