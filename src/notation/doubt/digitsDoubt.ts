import type { DoubtRule } from './doubt.js';
import { wordKinds } from './markers.js';

const figureWords =
  /\d+(?:\.\d+)?[多余]?(?:[%‰倍万亿家件个项名户]|周年|人(?!\p{Script=Han}))|百分之|[一两二三四五六七八九]成(?:以上|左右|$)/u;
const countingKinds = new Set(['rank', 'structure']);

/** A goal in words whose words hold a figure. */
export const digitsDoubt: DoubtRule = ({ figure, normal, start, end }, { fields }) => {
  if (figure || !wordKinds.has(fields.kind) || countingKinds.has(fields.kind)) return null;
  const words = figureWords.exec(normal.text.slice(start, end))?.[0];
  return words === undefined
    ? null
    : {
        words,
        why: {
          zh: '读作没有数字的目标，却印有数字',
          en: 'read as a goal without a figure, though one is printed',
        },
      };
};
