import type { WholeDoubtRule } from './wholeDoubt.js';

const place =
  /^(?:当地|全[国省市区县州盟旗]|[我本][省市区县]|各地|地区|其中|目标|任务|总体|同时)$|[、，和与]及?$/;

/** A target of which only the place or a word of the sentence is the name: what is measured was lost. */
export const placeAlone: WholeDoubtRule = ({ targets }) => {
  const found = targets.find(({ name }) => name !== undefined && place.test(name));
  return found
    ? {
        span: found.spans.name ?? found.spans.printed,
        why: {
          zh: '读作名称，却没有说是什么事项',
          en: 'read as a name, though it says of nothing what it is',
        },
      }
    : null;
};
