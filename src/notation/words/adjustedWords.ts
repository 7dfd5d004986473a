const factors = '(?:剔除|扣除)[^，。；\\d]{2,16}?(?:因素|影响)(?:影响)?(?:后|外|以外)?';
const counted = '按?照?(?:同|可比)口径(?:计算)?';

/** What a figure is counted without or like, and no name: 剔除减税因素, 可比口径. */
export const adjustedWords = `(?:${factors}|${counted})`;
