import type { ParsedTarget } from '../parsedTarget.js';
import type { WholeDoubtRule } from './wholeDoubt.js';

const separator = /[，、；。;,和与及并或/(（)）:：\s比]/;

const isOneWith = (before: ParsedTarget, after: ParsedTarget, text: string): boolean => {
  const end = before.spans.unit?.end ?? before.spans.figure?.end;
  const start = after.spans.figure?.start;
  return end !== undefined && start !== undefined && start > end && !separator.test(text.slice(end, start));
};

/** 当地6个县市区GDP突破2800亿元, 3家年产400万辆以上企业: where nothing parts two figures, one mostly tells which things are meant. */
export const twoInOne: WholeDoubtRule = ({ targets }, text) => {
  const found = targets.find((target, at) => {
    const before = targets[at - 1];
    return before !== undefined && isOneWith(before, target, text);
  });
  return found
    ? {
        span: found.spans.printed,
        why: {
          zh: '两个数之间没有标点，其中一个可能只说明是哪些事物',
          en: 'nothing parts it from the figure in front, and one of the two may only tell which things are meant',
        },
      }
    : null;
};
