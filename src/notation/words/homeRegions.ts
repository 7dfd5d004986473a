/** The region that a plan is of: 全市, 我省. */
export const homeRegions = '全国|[全我本][省市县区州盟旗]';

/** The same with 我国, and what lies within it. */
export const homePlaces = `${homeRegions}|[我本]国|[省市县区]域内|辖区内|域内`;
