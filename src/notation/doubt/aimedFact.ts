import type { WholeDoubtRule } from './wholeDoubt.js';

const aimed = /力争|确保|争取|力求/;

/** 力争5月底前完成2024年度项目22.99万亩: a year that is over may belong to what is still to be done. */
export const aimedFact: WholeDoubtRule = ({ notTarget }, text) =>
  notTarget === 'observation' && aimed.test(text)
    ? {
        span: { start: 0, end: text.length },
        why: {
          zh: '读作已经做到的，却带有“力争”一类的词',
          en: 'it is read as done, though it holds a word of trying',
        },
      }
    : null;
