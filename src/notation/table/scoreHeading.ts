/** 权重, 分值: headings of what a goal counts for, and of no goal. */
export const scoreHeading = /权重|分值|得分|计分/;
