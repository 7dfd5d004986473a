import type { DoubtRule } from './doubt.js';

const rising: ReadonlySet<string> = new Set(['raise', 'grow', 'add', 'net']);

/** 翻两番 as at most: what rises was taken for what is to be small, by a word of the name. */
export const directionDoubt: DoubtRule = ({ verb, context }, { fields, inferred }) => {
  const isUpper = 'comparator' in fields && fields.comparator === 'lte' && inferred?.comparator !== undefined;
  if (
    !isUpper ||
    ('rate' in fields && fields.rate === 0) ||
    context.direction ||
    !verb ||
    !rising.has(verb.role)
  )
    return null;
  return {
    words: verb.text,
    why: { zh: '向上的动词，却读作不超过', en: 'a verb that points up, read as at most' },
  };
};
