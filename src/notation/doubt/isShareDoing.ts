import type { KindReading } from '../kinds/kindReading.js';
import type { Clause } from '../read/clause.js';

/**
 * 90%以上的行政村建有农家书屋: a share of them, and what they are to have; with a number of its own, or
 * 基本, it may be more.
 */
export const isShareDoing = ({ figure, name, lexemes }: Clause, { fields }: KindReading): boolean =>
  fields.kind === 'coverage' &&
  figure !== null &&
  name !== null &&
  lexemes.find(({ type }) => type !== 'time' && type !== 'commitment') === figure &&
  name.start >= figure.end &&
  !/[\d一二两三四五六七八九十]|基本|初步/.test(name.text.replace(/[一二三]级|[45]G/g, ''));
