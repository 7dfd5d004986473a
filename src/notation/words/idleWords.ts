import { homePlaces } from './homeRegions.js';

/** Words that tell how the work is done, or for the plan's own region: they neither name nor count anything. */
export const idleWords =
  '基本|超额|如期|按期|提前|圆满|顺利|全面|高质量|高水平|高标准|按时|足额|有序|深入|统筹|积极|大力|着力|重点|计划|规划|拟|新|' +
  `全年|年度|年内|筹集|${homePlaces}|各地|一[支批个家]|[两三]支`;
