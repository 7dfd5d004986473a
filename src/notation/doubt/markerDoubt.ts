import type { DoubtRule } from './doubt.js';
import { markers } from './markers.js';

const overlooked = { zh: '这个词通常表示另一类目标', en: 'this word usually marks another kind of target' };

// 提高到每人每年6000元: what each gets in a year.
const perHead =
  /每[人户村生亩名位家所个]\p{Script=Han}{0,4}每年(?=[约近不超]?\d)|(?<=[到至为于达])每年(?=[\d.]+[万亿]?元)/gu;

/** A word that marks another kind than the one that was read. */
export const markerDoubt: DoubtRule = ({ normal, start, end, lexemes, figure }, { fields }) => {
  const place = lexemes.find(({ type }) => type === 'rank');
  if (place && figure && fields.kind !== 'rank' && fields.kind !== 'relative')
    return { words: normal.text.slice(place.start, place.end), why: overlooked };
  // What stands in brackets is read, and doubted, by itself.
  const text = lexemes
    .filter(({ type }) => type !== 'note')
    .reduce(
      (told, lexeme) => told + normal.text.slice(Math.max(start, lexeme.start), Math.min(end, lexeme.end)),
      '',
    );
  const plain = text.replace(perHead, '');
  for (const { pattern, kinds } of markers) {
    const words = kinds.includes(fields.kind) ? undefined : pattern.exec(plain)?.[0];
    if (words !== undefined)
      return {
        words,
        why: overlooked,
      };
  }
  return null;
};
