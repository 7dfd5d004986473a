/** What a year has a mean of that is measured: 年均浓度. */
export const meanNames = '浓度|气温|降水|降雨|温度|PM|暴露';
