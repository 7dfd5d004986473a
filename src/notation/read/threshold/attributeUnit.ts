/** Units of what a thing is like, and seldom of how many there are. */
export const attributeUnit = /(?:元|岁|级|年|吨|千瓦|千伏|兆瓦|公顷|亩|米|公里|MW|学时)$/;
