const months =
  '(?:第?[一二三四]季度|[上下]半年|前[一二三两]个?季度|前(?:[一二两三四五六七八九十]{1,2}|\\d{1,2})个?月|(?:1|一)月?(?:份|)(?:[-—~至到])(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?)';

/** Times that reports on a year that is running are about, at the head of a clause: 今年一季度, 上半年, 1—8月. */
export const reportTimes = new RegExp(
  `^(?:(?:截[至止]到?)?(今年|本年度?)?${months}(?![底末之前要])|截[至止]到?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份?[底末]|\\d{1,2}日)?)`,
);
