import type { DoubtRule } from './doubt.js';

const given = /给予|奖励|补助|补贴|资助|奖补|罚款|处以|贴息/;
const summed = /累计|总额|总量|规模|发放|投入|筹集|安排|资金|标准|支出|惠及|[人户家]均|收入/;

/** Money that is given for something done is a price, and no goal: 每件资助不超过5000元. */
export const fundingDoubt: DoubtRule = ({ figure, words }) => {
  if (!/元$/.test(figure?.figure.unit ?? '') || summed.test(words)) return null;
  const word = given.exec(words)?.[0];
  return word === undefined
    ? null
    : {
        words: word,
        why: {
          zh: '也可能是奖补或处罚的标准，不是目标',
          en: 'it may be what is paid for something, and no goal',
        },
      };
};
