import { sizeNames } from './sizeNames.js';

/** Words at the end of a text that name a series: what there is of it is measured, and not done. */
export const seriesNames = new RegExp(
  `${sizeNames.source}|(?:率|总值|增加值|比重|占比|比例|时长|寿命|水平|产值|价格|成本|投资|浓度|强度|指数|满意度)$`,
  'u',
);
