/** Whether a cell numbers its row: 1, 1., （1）, ①, 一、. */
export const isOrdinal = (cell: string): boolean =>
  /^[（(]?(?:[A-Za-z]?\d{1,3}(?:-\d{1,2})?|[一二三四五六七八九十]{1,3})[)）.．、]?$|^[①-⑳]$/.test(
    cell.trim(),
  );
