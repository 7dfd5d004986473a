import type { WholeDoubtRule } from './wholeDoubt.js';

const or = /^(?:且|并)?或者?(?![以更])|[\d%]\p{Script=Han}{0,4}或者?(?=[比较年每同增降提下达不低高])/u;

/** 达到35%，或人均日产生量下降5%: one of the two is asked for, and both are read. */
export const eitherOr: WholeDoubtRule = ({ targets }) => {
  const found = targets.find(({ printed, spans }) => spans.figure !== undefined && or.test(printed));
  return found && targets.length > 1
    ? {
        span: found.spans.printed,
        why: { zh: '“或”：也可能做到其中一项即可', en: 'with “or” either of them may do' },
      }
    : null;
};
