const changing = /^(?:%|‰|百分点|倍|番)$/;

/** Whether one unit tells a share or a change and the other one counts: 15% and 亿元, 5个百分点 and 80%. */
export const isOtherMeasure = (before: string | null, unit: string): boolean =>
  before !== null &&
  unit !== '' &&
  (changing.test(before) !== changing.test(unit) || (before === '百分点') !== (unit === '百分点'));
