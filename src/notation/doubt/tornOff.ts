import type { WholeDoubtRule } from './wholeDoubt.js';

/** 30个知名度较高、潜力大的产业: a state of nothing behind 、 is the rest of what the item in front says. */
export const tornOff: WholeDoubtRule = ({ targets }, text) => {
  const found = targets.find(
    ({ kind, name, spans }, at) =>
      at > 0 && kind === 'qualitative' && name === undefined && text.charAt(spans.printed.start - 1) === '、',
  );
  return found
    ? {
        span: found.spans.printed,
        why: { zh: '可能是前一项说明的后半句', en: 'it may be the rest of what the item in front says' },
      }
    : null;
};
